import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def runs = log.split('Scanning for projects').drop(1)

// The finding names the link, the template that wrote it and its layer, and how to mend it.
assert runs[0].contains('''[ERROR] link-broken: the link to "/lamps/" leads to nothing
        at     layers/stores/acme/pages/sale.peb   layer stores/acme
''')
assert runs[0].contains('        fix    ')
assert runs[0].contains('BUILD FAILURE')
assert runs[0].contains('1 error')

// What is agreed to is counted and fails nothing.
assert new File(basedir, 'check-baseline.ndjson').readLines('UTF-8').count { it.contains('link-broken') } == 1
assert runs[2].contains('BUILD SUCCESS')
assert !runs[2].contains('[ERROR]')
assert new File(basedir, 'target/check-1.0-acme.zip').file

// The reports have it all the same.
def report = { new File(basedir, "target/storefront/check/$it") }
def sarif = new JsonSlurper().parse(report('check.sarif'))
assert sarif.version == '2.1.0'
def found = sarif.runs[0].results.find { it.ruleId == 'link-broken' }
assert found.locations[0].physicalLocation.artifactLocation.uri == 'layers/stores/acme/pages/sale.peb'
def known = new JsonSlurper().parse(report('check.json')).known
assert known.find { it.code == 'link-broken' }.layer == 'stores/acme'
assert report('check.html').getText('UTF-8').contains('link-broken')
return true
