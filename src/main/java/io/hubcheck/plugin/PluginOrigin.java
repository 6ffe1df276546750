package io.hubcheck.plugin;

/** Where a plugin came from. */
public sealed interface PluginOrigin {

    /** What tells this origin from all others, for people. */
    String label();

    /**
     * The application's own class path.
     *
     * @param className the plugin's class
     */
    record ClassPath(String className) implements PluginOrigin {
        @Override
        public String label() {
            return "class " + className;
        }
    }

    /**
     * A Spring bean.
     *
     * @param beanName its name
     */
    record Bean(String beanName) implements PluginOrigin {
        @Override
        public String label() {
            return "bean " + beanName;
        }
    }

    /**
     * A jar in the plugins' folder.
     *
     * @param fileName its name there
     */
    record Jar(String fileName) implements PluginOrigin {
        @Override
        public String label() {
            return fileName;
        }
    }
}
