// Programs that are no npm packages. On a Debian machine, as root, a missing one is installed.
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { Problem } from '../lib/problem.mjs';
import { run } from '../lib/process.mjs';
import { asRoot } from './native.mjs';

const hasCommand = async (name) => (await run('sh', ['-c', `command -v ${name}`])).code === 0;

// apt holds a lock: one at a time. The package lists are fetched once.
let queue = Promise.resolve();
let updated;

/** Makes sure that `command` is on PATH, installing `debianPackage` where that is possible. */
export async function ensureCommand(command, debianPackage) {
  if (await hasCommand(command)) return;
  if (platform() !== 'linux' || !asRoot() || !existsSync('/etc/debian_version'))
    throw new Problem(`${command} is not on PATH (Debian package ${debianPackage})`);
  await (queue = queue.catch(() => undefined).then(() => install(debianPackage)));
  if (!(await hasCommand(command)))
    throw new Problem(`${debianPackage} was installed and ${command} is still not on PATH`);
}

async function install(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Keeps packages from starting their services: the tests run their own.
  const policy = '/usr/sbin/policy-rc.d';
  const temporary = !existsSync(policy);
  if (temporary) await run('sh', ['-c', `printf '#!/bin/sh\\nexit 101\\n' > ${policy} && chmod +x ${policy}`]);
  try {
    updated ??= run('apt-get', ['update', '-qq'], { env });
    await updated;
    const args = ['install', '-y', '-qq', '--no-install-recommends', name];
    const { code, output } = await run('apt-get', args, { env });
    if (code !== 0) throw new Problem(`apt-get install ${name} failed: ${output.trim().split('\n').at(-1)}`);
  } finally {
    if (temporary) await run('rm', ['-f', policy]);
  }
}
