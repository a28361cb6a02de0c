import groovy.json.JsonSlurper

def data = { name -> new JsonSlurper().parse(new File(basedir, "../../../../../shared/data/commercetools-b2b/${name}.json"), 'UTF-8') }
def products = data('Product')
def prices = data('StandalonePrice')
def inventory = data('InventoryEntry')

assert products.size() == 72
assert prices.size() == 1536
assert prices.every { it.channel }
assert prices.count { it.channel.key == 'default-channel' } == 576

// Facts of each store: locale prefix → currency, channels in order, country, warehouse, language.
def stores = [
    'default-store'      : [locales: ['': 'USD', 'it/': 'EUR', 'nl/': 'EUR', 'pt/': 'EUR', 'au/': 'USD', 'nz/': 'USD'], channels: ['default-channel'], country: 'US', warehouse: 'default-warehouse', base: '', origin: 'https://b2b.example'],
    'de-fr-uk'           : [locales: ['': 'EUR', 'fr/': 'EUR', 'uk/': 'GBP'], channels: ['de-fr-uk', 'default-channel'], country: 'DE', warehouse: 'eu-warehouse', base: '', origin: 'https://europe.b2b.example'],
    'spain'              : [locales: ['': 'EUR'], channels: ['spain', 'default-channel'], country: 'ES', warehouse: 'eu-warehouse', base: 'es/', origin: 'https://b2b.example'],
    'us-large-customers' : [locales: ['': 'USD'], channels: ['us-large-customers', 'default-channel'], country: 'US', warehouse: 'us-warehouse', base: '', origin: 'https://large.b2b.example'],
    'us-medium-customers': [locales: ['': 'USD'], channels: ['us-medium-customers', 'default-channel'], country: 'US', warehouse: 'us-warehouse', base: '', origin: 'https://medium.b2b.example'],
]
def bySku = prices.groupBy { it.sku }
def stock = inventory.groupBy { it.sku }.collectEntries { sku, entries -> [sku, entries.collectEntries { [it.supplyChannel.key, it.quantityOnStock] }] }
assert stock.count { sku, places -> places.values().toSet().size() > 1 } == 36
def site = { store -> new File(basedir, "target/storefront/$store/site") }

stores.each { store, facts ->
    facts.locales.each { prefix, currency ->
        def root = new File(site(store), facts.base + prefix)
        products.each { product ->
            def sheet = new File(root, "facts/${product.key}.txt")
            assert sheet.file: "$store $prefix: ${product.key} is missing"
            def rows = sheet.readLines('UTF-8').findAll { it.contains('|') }.collect { it.split(/\|/, -1) }
            def variants = [product.masterVariant] + (product.variants ?: [])
            assert rows*.getAt(0).toSet() == variants*.sku.toSet()
            rows.each { row ->
                def chosen = bySku[row[0]]
                    .findAll { it.value.currencyCode == currency && it.channel.key in facts.channels && (!it.country || it.country == facts.country) }
                    .min { facts.channels.indexOf(it.channel.key) * 10 + (it.country ? 0 : 1) }
                assert row[1] == currency
                assert new BigDecimal(row[2]) == new BigDecimal(chosen.value.centAmount).movePointLeft(2): "$store ${row[0]}: ${row[2]} instead of ${chosen.value.centAmount}"
                assert row[3] as int == stock[row[0]][facts.warehouse]: "$store ${row[0]}: stock ${row[3]}"
                assert row[4] == 'in-stock'
            }
        }
        // No other currency shows on any page.
        def symbols = [USD: '$', EUR: '€', GBP: '£']
        def foreign = symbols.findAll { it.key != currency }.values()
        new File(root, 'p').eachFileRecurse { page ->
            if (page.name == 'index.html') {
                def shown = page.getText('UTF-8').replaceAll(/(?s)<script.*?<\/script>|<a [^>]*hreflang.*?<\/a>/, '')
                foreign.each { assert !shown.contains(it): "$store: $it on $page" }
            }
        }
    }
}

// Alternates are mutual: whatever a page names as its other version names it back.
def locate = [:]
stores.each { store, facts ->
    site(store).eachFileRecurse { file ->
        if (file.name == 'index.html') {
            def path = site(store).toPath().relativize(file.toPath()).toString().replace('\\', '/')
            locate[facts.origin + '/' + path.replaceAll(/index\.html$/, '')] = file
        }
    }
}
def alternates = { File file -> (file.getText('UTF-8') =~ /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/).collect { [it[1], it[2]] } }
int links = 0
locate.each { url, file ->
    alternates(file).findAll { it[0] != 'x-default' }.each { tag, other ->
        def target = locate[URLDecoder.decode(other, 'UTF-8')]
        assert target: "$url links to $other, which is not there"
        assert alternates(target)*.getAt(1).contains(url): "$other does not link back to $url"
        links++
    }
}
assert links > 72 * 10

// An amount that only other channels have is in no byte of a store.
stores.each { store, facts ->
    def own = prices.findAll { it.channel.key in facts.channels }.collect { it.value.centAmount }.toSet()
    def others = prices.findAll { !(it.channel.key in facts.channels) }.collect { it.value.centAmount }.toSet() - own
    site(store).eachFileRecurse { file ->
        if (file.name.endsWith('.txt')) {
            def text = file.getText('UTF-8')
            others.each { cents ->
                def amount = new BigDecimal(cents).movePointLeft(2).setScale(2).toPlainString()
                assert !text.contains("|$amount|"): "$store shows $amount of another channel in $file"
            }
        }
    }
}
return true
