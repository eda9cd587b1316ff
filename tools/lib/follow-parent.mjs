// Loaded into the application with `--import`: a launcher that was killed cannot stop its application any more, so the
// application closes itself when the channel between the two breaks.
const close = () => process.kill(process.pid, 'SIGTERM');
process.on('disconnect', close);
if (!process.connected) close(); // it broke before anybody listened
process.channel?.unref();
