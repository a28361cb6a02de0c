import groovy.json.JsonSlurper

def shared = new File(basedir, '../../../../../shared/data')

// What the files themselves say, counted here and not by the program.
def json = new JsonSlurper().parse(new File(shared, 'dummyjson/products.json'), 'UTF-8')
def yaml = new File(shared, 'aws-retail-demo/products.yaml').getText('UTF-8')
def saleor = new JsonSlurper().parse(new File(shared, 'saleor/populatedb_data.json'), 'UTF-8')
def facts = [
    retail   : [products: (yaml =~ /(?m)^- id: /).count, categories: (new File(shared, 'aws-retail-demo/categories.yaml').getText('UTF-8') =~ /(?m)^- id: /).count],
    dummyjson: [products: json.size(), categories: json*.category.toSet().size()],
    // 147 configurable, 44 gear, 6 downloadable, 1 bundle, 1 group; but 12 parts of sets are "Not Visible Individually".
    // Of 34 categories the others are below two inactive ones, or have no product.
    luma     : [products: 187, categories: 24],
    'saleor-us': [products: saleor.count { it.model == 'product.product' }, categories: 18],
    'saleor-pl': [products: saleor.count { it.model == 'product.product' }, categories: 18],
]

facts.each { store, fact ->
    def site = new File(basedir, "target/storefront/$store/site")
    def pages = []
    site.eachFileRecurse { if (it.name == 'index.html') pages << it }
    def path = { File file -> '/' + site.toPath().relativize(file.toPath()).toString().replace('\\', '/').replaceAll(/index\.html$/, '') }
    def urls = pages.collect(path).toSet()
    assert urls.count { it ==~ $/.*/?p/[^/]+//$ } == fact.products: "$store: product pages"
    def listings = urls.findAll { it.startsWith('/c/') && !it.contains('/page/') }
    assert listings.size() == fact.categories: "$store: categories $listings"
    assert urls.contains('/')
    // Every link of every page leads to a file.
    def broken = [] as Set
    pages.each { page ->
        (page.getText('UTF-8') =~ /href="(\/[^"#?]*)/).each { all, href ->
            def decoded = URLDecoder.decode(href.replace('+', '%2B').replace('&amp;', '&'), 'UTF-8')
            def target = new File(site, decoded.substring(1) + (decoded.endsWith('/') ? 'index.html' : ''))
            if (!target.file) broken << "${path(page)} -> $href"
        }
    }
    assert broken.empty: "$store: ${broken.take(5)} of ${broken.size()}"
    println "$store: ${urls.size()} pages, ${fact.products} products, ${fact.categories} categories"
}

// What the pages tell machines is what the file has.
def slurper = new JsonSlurper()
def told = [:]
new File(basedir, 'target/storefront/dummyjson/site/p').eachDir { folder ->
    def html = new File(folder, 'index.html').getText('UTF-8')
    def product = (html =~ $/(?s)<script type="application/ld\+json">(.*?)</script>/$).collect { slurper.parseText(it[1]) }.find { it.'@type' == 'Product' }
    told[product.sku] = product
}
assert told.keySet() == json*.sku.toSet()
json.each { product ->
    def offer = told[product.sku].offers
    assert new BigDecimal(offer.price) == product.price
    assert offer.priceCurrency == 'USD'
    assert offer.availability == (product.availabilityStatus == 'Out of Stock' ? 'https://schema.org/OutOfStock' : 'https://schema.org/InStock')
    assert told[product.sku].aggregateRating.reviewCount == product.reviews.size()
}
// Several values and yes or no are told in words.
def hoodie = new File(basedir, 'target/storefront/luma/site/p/abominable-hoodie/index.html').getText('UTF-8')
assert hoodie.contains('<dt>Climate</dt><dd>Spring, Windy</dd>')
assert hoodie.contains('<dt>Eco Collection</dt><dd>No</dd>')

// Saleor's channels have their own currencies; a store shows no other channel's amount.
def prices = { store ->
    def found = []
    new File(basedir, "target/storefront/$store/site/p").eachDir { folder ->
        (new File(folder, 'index.html').getText('UTF-8') =~ /"priceCurrency":"(\w+)"/).each { all, code -> found << code }
    }
    found.toSet()
}
assert prices('saleor-us') == ['USD'] as Set
assert prices('saleor-pl') == ['PLN'] as Set
return true
