import java.util.concurrent.TimeUnit

// The sandbox runs until its input ends, so it is started here, with the Maven that built the project.
def maven = System.getProperty('invoker.mavenHome') ?: System.getProperty('maven.home')
def windows = System.getProperty('os.name').startsWith('Windows')
def command = [new File(maven, windows ? 'bin/mvn.cmd' : 'bin/mvn').path, '-B', '-ntp', '-o',
               '-s', new File(basedir.parentFile, 'interpolated-settings.xml').path,
               '-Dmaven.repo.local=' + localRepositoryPath, 'storefront:sandbox',
               '-Dstorefront.port=0', '-Dstorefront.sandbox.stopWhenInputEnds=true']
def builder = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true)
if (System.getProperty('invoker.javaHome')) builder.environment().JAVA_HOME = System.getProperty('invoker.javaHome')
def process = builder.start()
def told = []
def reader = new BufferedReader(new InputStreamReader(process.inputStream, 'UTF-8'))
try {
    def url = null
    for (def line = reader.readLine(); line != null; line = reader.readLine()) {
        told << line
        def found = line =~ /acme +(http:\/\/(acme\.example\.localhost:(\d+))\/)$/
        if (found) url = found[0]
        if (line.contains('the end of the input stops the sandbox')) break
    }
    assert url : told.join('\n')

    // Not every system finds names under .localhost; the address is this machine's, and the host is sent.
    def ask = { method, path, headers, body ->
        new Socket(InetAddress.getLoopbackAddress(), url[3] as int).withCloseable { socket ->
            socket.soTimeout = 20_000
            def bytes = body.getBytes('UTF-8')
            def lines = ["$method $path HTTP/1.1", "Host: ${url[2]}", 'Connection: close', "Content-Length: $bytes.length"]
            lines += headers.collect { name, value -> "$name: $value" }
            socket.outputStream.write((lines.join('\r\n') + '\r\n\r\n').getBytes('UTF-8'))
            socket.outputStream.write(bytes)
            socket.outputStream.flush()
            socket.inputStream.getText('UTF-8')
        }
    }
    def page = ask('GET', '/p/aurora/', [:], '')
    assert page.startsWith('HTTP/1.1 200')
    assert page.contains('Aurora desk lamp')
    assert page.contains("require-trusted-types-for 'script'")

    def cart = ask('POST', '/sandbox/unified/addCartLineItem', ['Content-Type': 'application/json', 'X-Store': 'acme'],
        '[{"productId": "aurora", "sku": "AUR-1", "quantity": 2}]')
    assert cart.startsWith('HTTP/1.1 200')
    assert cart.contains('"precisionAmount":"138.00"')
} finally {
    process.outputStream.close()
    def ended = process.waitFor(60, TimeUnit.SECONDS)
    if (!ended) process.destroyForcibly()
    told.addAll(reader.readLines())
    assert ended : told.join('\n')
}
assert process.exitValue() == 0 : told.join('\n')
assert told.any { it.contains('BUILD SUCCESS') }
return true
