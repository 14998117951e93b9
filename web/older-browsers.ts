// What the language has got since Chrome 86, for browsers of 2020: pages, the domain and the packages of the console use it.
// The bundler rewrites new syntax; it does not bring what is missing. `npm run test:e2e` opens every page in a Chromium 86.
import 'core-js/es/array/at';
import 'core-js/es/array/find-last';
import 'core-js/es/array/find-last-index';
import 'core-js/es/array/to-reversed';
import 'core-js/es/array/to-sorted';
import 'core-js/es/array/to-spliced';
import 'core-js/es/array/with';
import 'core-js/es/object/group-by';
import 'core-js/es/object/has-own';
import 'core-js/es/string/at';
import 'core-js/es/typed-array/at';
import 'core-js/web/structured-clone';
