// Loaded into the application with `--import`: a launcher that was killed cannot stop its application any more, so the
// application closes itself when the channel between the two breaks.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
