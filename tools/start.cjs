/*
 * Checks the Node version before anything newer is parsed: this file stays readable for a very old Node
 * (`import()` parses since Node 10).
 */
'use strict';
var MINIMUM = [20, 19];

function isTooOld(version) {
  var parts = version.split('.').map(Number);
  return parts[0] < MINIMUM[0] || (parts[0] === MINIMUM[0] && parts[1] < MINIMUM[1]);
}

/* The sentence for this version, or undefined when it will do. */
function complaint(version) {
  if (!isTooOld(version)) return undefined;
  return 'Hirewire needs Node.js ' + MINIMUM.join('.') + ' or newer, and this is Node.js ' + version + '.';
}

/* Usage: node tools/start.cjs [tool], where tool is a file name beside this one without .mjs. */
function run(version, tool) {
  var message = complaint(version);
  if (message) {
    console.error(message);
    process.exit(1);
  }
  import('./' + tool + '.mjs').then(function (module) {
    return module.default();
  });
}

module.exports = { complaint: complaint };
if (require.main === module) run(process.versions.node, 'start');
