import cf from 'cloudfront';
const store = cf.kvs();
// Redirects for all below a path.
const open = [];
// Whether all files have an ending, so that what has none is a folder.
const endings = true;
// What has its content in its name; all releases share it.
const shared = /\/assets\/(?:[^\/]+\/)*[^\/]+\.[0-9a-f]{12}\.[a-z0-9]+$|\/search\/(?:columns|products|words)\/[0-9a-f]{10}\.json$/;

const answer = (status, to) => to
  ? { statusCode: status, headers: { location: { value: to } } }
  : { statusCode: status };

const decoded = (uri) => {
  try {
    return decodeURIComponent(uri);
  } catch (e) {
    return uri;
  }
};

const asked = (query) => {
  const parts = Object.keys(query).map(name => query[name].value ? name + '=' + query[name].value : name);
  return parts.length > 0 ? '?' + parts.join('&') : '';
};

async function handler(event) {
  const request = event.request;
  const path = decoded(request.uri);
  if (await store.exists(path)) {
    const found = await store.get(path);
    return answer(Number(found.slice(0, 3)), found.slice(4));
  }
  const start = open.find(rule => path.startsWith(rule[0]));
  if (start) {
    return answer(start[1], start[2]);
  }
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
  } else if (endings && !path.slice(path.lastIndexOf('/')).includes('.')) {
    return answer(301, request.uri.replace(/^[\/\\]+/, '/') + '/' + asked(request.querystring));
  }
  // The publisher leads to a release by its number and its folder.
  if (await store.exists('release')) {
    const release = await store.get('release');
    request.uri = shared.test(path)
      ? '/a' + request.uri
      : '/releases/' + release.slice(release.indexOf(' ') + 1) + request.uri;
  }
  return request;
}
