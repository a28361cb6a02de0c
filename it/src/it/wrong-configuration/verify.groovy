def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
[
    '''layer-unknown: layer "stores/acme-de" extends "bsae", which does not exist
        at     layers/stores/acme-de/layer.yaml:1:11   layer stores/acme-de''',
].each { assert log.contains(it): "the log does not say\n$it" }
assert log.contains('did you mean "base"?')
assert log.contains('pagesize')
assert log.contains('did you mean "pageSize"?')
assert !log.contains('\tat dev.shopstrata'): 'a user error printed a stack trace'
return true
