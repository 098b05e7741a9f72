"""The command brings no server and no database along: an app that has the sandbox in it names its modules itself."""

excludedimports = ["bizmessage._cli.fixtures", "bizmessage._sandbox.command"]
