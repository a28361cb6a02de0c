// Runs the shell block of README's section "Start" as a reader would, but for its last line: the build is this test's.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def section = readme.substring(readme.indexOf('\n## Start'), readme.indexOf('\n## What lies where'))
def script = (section =~ /(?s)```sh\n(.*?)\nmvn package\n```/)[0][1]
def shell = new ProcessBuilder('bash', '-euc', script).directory(basedir).redirectErrorStream(true).start()
def output = shell.inputStream.getText('UTF-8')
assert shell.waitFor() == 0: output
return true
