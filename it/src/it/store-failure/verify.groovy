def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split('Scanning for projects').drop(1)
def error = '[ERROR] component-unknown: '
assert runs.every { it.contains(error) && it.contains('layers/stores/bad/pages/index.peb:1:') && it.contains('BUILD FAILURE') }

// At first nothing is packed.
assert !runs[0].contains('Installing')

// Then the good store is installed, and the build still fails and says why.
assert runs[1].contains('going on with the other stores; the build fails at its end')
def installed = new File(localRepositoryPath, 'com/example/store-failure/1.0')
assert new File(installed, 'store-failure-1.0.zip').file
assert new File(installed, 'store-failure-1.0-good.zip').file
assert !new File(installed, 'store-failure-1.0-bad.zip').exists()
assert runs[1].contains('1 error in bad')

// What was made of the export lies in the directory that is kept.
assert new File(basedir, 'kept/snapshots').directory

// Checking alone finds the same, once.
assert runs[2].contains('checked 2 stores, 3 layers, 2 templates and 1 catalog: 1 problem')
return true
