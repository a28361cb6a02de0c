import groovy.json.JsonSlurper
import java.util.zip.ZipFile

def store = { new File(basedir, "target/storefront/$it") }
def page = { id, path -> new File(store(id), "site/$path").getText('UTF-8') }

// Each store has its own language, currency and URLs; one lives under a path of the other's domain.
assert page('acme-de', 'de/p/aurora/index.html').contains('Schreibtischlampe Aurora')
assert page('acme-de', 'de/p/aurora/index.html').contains('€')
assert page('acme-uk', 'p/aurora/index.html').contains('Aurora desk lamp')
assert page('acme-uk', 'p/aurora/index.html').contains('£64.00')
assert !page('acme-uk', 'p/aurora/index.html').contains('€')

// The override with super: wraps the base component in one store only.
assert page('acme-de', 'de/p/aurora/index.html').contains('inkl. MwSt.')
assert !page('acme-uk', 'p/aurora/index.html').contains('inkl. MwSt.')

// Data is escaped; what isn't published or has no price here is nowhere.
assert page('acme-de', 'de/p/luna/index.html').contains('Luna')
assert !new File(store('acme-uk'), 'site/p/luna').exists()
assert !new File(store('acme-de'), 'site/de/p/not-yet').exists()
assert !new File(store('acme-uk'), 'site/p/not-yet').exists()

// hreflang is mutual.
assert page('acme-de', 'de/p/aurora/index.html').contains('hreflang="en-GB" href="https://acme.example/p/aurora/"')
assert page('acme-uk', 'p/aurora/index.html').contains('hreflang="de-DE" href="https://acme.example/de/p/aurora/"')

// Merged tree, manifest, head and zip are there and agree.
assert new File(store('acme-de'), 'merged/components/price.peb').file
['acme-de', 'acme-uk'].each { id ->
    def head = new JsonSlurper().parse(new File(store(id), 'bundle.json'))
    def lines = new File(store(id), 'manifest.ndjson').readLines('UTF-8')
    assert head.store == id
    assert head.files == lines.size()
    def paths = lines.collect { new JsonSlurper().parseText(it).path }
    assert paths == paths.sort(false)
    paths.each { assert new File(store(id), "site/$it").file }
    new ZipFile(new File(basedir, "target/two-stores-1.0-${id}.zip")).withCloseable { zip ->
        paths.each { assert zip.getEntry("site/$it") != null }
    }
}

// The second run changed nothing and touched no file; folders tell that others came and went in them.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert (log =~ /acme-de +\d+ pages, 0 changed/).find()
assert (log =~ /acme-uk +\d+ pages, 0 changed/).find()

def finished = java.time.OffsetDateTime.parse((log =~ /Finished at: (\S+)/)[0][1]).toInstant()
new File(basedir, 'target').eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def touched = java.nio.file.Files.getLastModifiedTime(file.toPath()).toInstant()
    assert !touched.isAfter(finished.plusSeconds(1)): "$file was touched at $touched, after $finished"
}

// The index zip says which bundles belong together.
new ZipFile(new File(basedir, 'target/two-stores-1.0.zip')).withCloseable { zip ->
    def index = new JsonSlurper().parse(zip.getInputStream(zip.getEntry('index.json')))
    assert index.stores*.store == ['acme-de', 'acme-uk']
    assert index.stores*.zip == ['two-stores-1.0-acme-de.zip', 'two-stores-1.0-acme-uk.zip']
}

// The help goal lists the goals.
['storefront:snapshot', 'storefront:merge', 'storefront:generate', 'storefront:bundle'].each { assert log.contains(it) }
return true
