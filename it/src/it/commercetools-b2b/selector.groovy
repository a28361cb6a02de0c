// The export is real data that is not part of this repository.
if (!new File(basedir, '../../../../../shared/data/commercetools-b2b').directory) {
    println 'commercetools-b2b: skipped, ../shared/data/commercetools-b2b is missing'
    return false
}
return true
