def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
[
    '''[ERROR] layer-unknown: there is no layer "bsae" to extend
        at     layers/stores/acme-de/layer.yaml:1:11   layer stores/acme-de
        fix    create it, or extend another layer, did you mean "base"?
''',
    '''[ERROR] settings-key-unknown: "pagesize" is no setting of "listings"
        at     layers/stores/acme-fr/site.yaml:10:3   layer stores/acme-fr
        in     store acme-fr
''',
    'did you mean "pageSize"?',
    '2 errors; each is explained above, with what mends it',
].each { assert log.contains(it): "the log does not say\n$it" }
assert !log.contains('\tat dev.shopstrata'): 'a mistake of the user printed a stack trace'
return true
