def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split('Scanning for projects').drop(1)
assert runs.size() == 8

/** Whether a run built a project, or took it from the cache. */
def built = { run, project ->
    boolean found = runs[run - 1].contains("Found cached build, restoring com.example:$project")
    boolean saved = runs[run - 1] =~ /Saved Build to local file: .*\/$project\//
    assert found != saved: "run $run: $project was neither built nor restored"
    return saved
}
def expected = [
    1: ['brand-layer', 'shop'],
    2: [],
    3: ['shop'],
    4: ['brand-layer', 'shop'],
    5: ['shop'],
    6: ['shop'],
    7: ['shop'],
    8: ['shop'],
]
expected.each { run, projects ->
    assert ['brand-layer', 'shop'].findAll { built(run, it) } == projects: "run $run"
}

// What is built after an edit shows it.
def page = { project -> new File(basedir, "$project/shop/target/storefront/acme-de/site/de/p/aurora/index.html").getText('UTF-8') }
assert page('first').contains('Winterpreis')
assert page('layer-edited').contains('Sommerpreis')
assert page('sibling-edited').contains('Made to be kept')
assert page('catalog-edited').contains('89,00')

// What comes from the cache is whole.
def zip = { project -> new File(basedir, "$project/shop/target/shop-1.0-acme-de.zip").toPath() }
assert java.nio.file.Files.mismatch(zip('first'), zip('unchanged')) < 0
return true
