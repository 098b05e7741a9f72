"""The command brings no server and no database along: an app that has the sandbox in it names its modules itself."""

excludedimports = ["bizmessage.cli.fixtures", "bizmessage.sandbox.command"]
