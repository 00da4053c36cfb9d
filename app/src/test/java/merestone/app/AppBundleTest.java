package merestone.app;

import merestone.BundleTest;

/** The application's words, held to the same rules as the engine's. */
class AppBundleTest extends BundleTest {}
