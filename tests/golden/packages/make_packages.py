"""Requirements as `packaging` reads them, and versions of lock files as `tomllib` reads them.

    pip install packaging==26.3
    python tests/golden/packages/make_packages.py

Writes packages.json beside this script.
"""

import json
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

REQUIREMENTS = [
    "numpy==2.1.0",
    "numpy == 2.1.0",
    "Scikit_Learn==1.5.2",
    "zope.interface===7.0.1",
    "pandas",
    "pandas>=2",
    "pandas>=2,<3",
    "pandas~=2.2.0",
    "pandas!=2.2.1",
    "pandas==2.*",
    "pandas==2.2.3,>=2",
    "pandas>=2,==2.2.3",
    "uvicorn[standard]==0.30.1",
    "uvicorn[standard,dev] >=0.30",
    "uvicorn [standard] == 0.30.1",
    "tomli==2.0.1; python_version < '3.11'",
    "tomli==2.0.1 ; python_version < '3.11' and sys_platform == 'linux'",
    "tomli; python_version < '3.11'",
    "torch==2.4.0+cpu",
    "package (==1.0)",
    "package(>=1.0)",
    "a==1!2.0.post1",
    "b==1.0rc1",
]

LOCK = '''
version = 1
requires-python = ">=3.11"

[[package]]
name = "example"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "numpy" },
]

[[package]]
name = "numpy"
version = "2.1.0"
source = { registry = "https://index.example/simple" }
sdist = { url = "https://files.example/numpy-2.1.0.tar.gz", hash = "sha256:00", size = 18896214 }

[[package]]
name = "Typing_Extensions"
version = "4.12.2"
description = """
[[package]]
name = "not-one"
version = "9"
"""
'''


def read(text: str) -> dict:
    requirement = Requirement(text)
    exact = [
        specifier.version
        for specifier in requirement.specifier
        if specifier.operator in ("==", "===") and not specifier.version.endswith(".*")
    ]
    return {
        "text": text,
        "name": canonicalize_name(requirement.name),
        "version": exact[0] if exact else None,
    }


def own(package: dict) -> bool:
    return any(key in package.get("source", {}) for key in ("virtual", "editable", "directory"))


golden = {
    "requirements": [read(text) for text in REQUIREMENTS],
    "lock": {
        "text": LOCK,
        "packages": [
            {"name": canonicalize_name(package["name"]), "version": package["version"]}
            for package in tomllib.loads(LOCK)["package"]
            if not own(package)
        ],
    },
}
Path(__file__).with_name("packages.json").write_text(json.dumps(golden, indent=1) + "\n")
