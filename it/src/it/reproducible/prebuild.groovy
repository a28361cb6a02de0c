import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption

// The same sources twice: here and in a folder of another name and depth.
def sources = basedir.toPath().resolveSibling('two-stores')
def copy = { Path from, Path to ->
    from.eachFileRecurse { file ->
        def target = to.resolve(from.relativize(file).toString())
        Files.isDirectory(file) ? Files.createDirectories(target)
            : Files.copy(file, Files.createDirectories(target.parent).resolve(target.fileName), StandardCopyOption.REPLACE_EXISTING)
    }
}
['.', 'elsewhere/deeper'].each { place ->
    def root = basedir.toPath().resolve(place).normalize()
    ['layers', 'catalogs'].each { copy(sources.resolve(it), root.resolve(it)) }
}
Files.copy(basedir.toPath().resolve('pom.xml'), basedir.toPath().resolve('elsewhere/deeper/pom.xml'), StandardCopyOption.REPLACE_EXISTING)
return true
