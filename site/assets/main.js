// The one script that pages name: it brings in the elements they use.

import "./elements/product-list.js";
