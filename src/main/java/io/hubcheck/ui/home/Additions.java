package io.hubcheck.ui.home;

import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.plugin.Plugins;
import java.util.List;

/**
 * What plugins add to this screen.
 *
 * @param formats in which offers can be taken along as well
 */
record Additions(List<ExportFormat> formats) {

    static Additions of(Plugins plugins) {
        return new Additions(List.copyOf(plugins.exporters().keySet()));
    }
}
