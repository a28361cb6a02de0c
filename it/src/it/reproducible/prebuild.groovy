import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption

// The sources of another test twice: here, and in a folder of another name and depth.
def sources = basedir.toPath().resolveSibling('two-stores')
def copy = { Path from, Path to ->
    Files.walk(from).filter { Files.isRegularFile(it) }.forEach { file ->
        def target = to.resolve(from.relativize(file).toString())
        Files.createDirectories(target.parent)
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING)
    }
}
['.', 'elsewhere/deeper'].each { place ->
    def root = basedir.toPath().resolve(place).normalize()
    ['layers', 'catalogs'].each { copy(sources.resolve(it), root.resolve(it)) }
}
Files.copy(basedir.toPath().resolve('pom.xml'), basedir.toPath().resolve('elsewhere/deeper/pom.xml'), StandardCopyOption.REPLACE_EXISTING)
return true
