package io.hubcheck.ui.home;

import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.plugin.Plugins;
import java.util.List;

/**
 * What plugins add to this screen.
 *
 * @param columns which can be shown as well
 * @param formats in which offers can be taken along as well
 */
record Additions(List<ColumnSpec> columns, List<ExportFormat> formats) {

    static Additions of(Plugins plugins) {
        return new Additions(plugins.columns(), List.copyOf(plugins.exporters().keySet()));
    }
}
