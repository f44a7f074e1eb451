// A process that closed nothing: it only waits, so that the probe in it can be asked.
process.on('message', () => undefined)
