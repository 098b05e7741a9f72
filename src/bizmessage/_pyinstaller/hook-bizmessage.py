"""What a frozen app needs beyond the imports that PyInstaller reads: the modules that are loaded by their names.

Those are the modules of the providers, all of them: an answer, a code or a pickle says which is needed. Clients and
frameworks are imported by whoever uses them, and stay out where nobody does.
"""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

from bizmessage._catalogue.installed import providers

hiddenimports = ["bizmessage.advice"]
for provider in providers():
    hiddenimports += collect_submodules(f"bizmessage.{provider}")

datas = collect_data_files("bizmessage", excludes=["**/*.pyi", "**/py.typed"])
datas += copy_metadata("bizmessage")  # bizmessage.__version__
