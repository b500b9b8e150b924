// The one script that pages name: it brings in the elements they use.

import "./components/product-list.js";
