package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PageCapTest extends Asking {

    @Override
    StandInOptions options() {
        return StandInOptions.forTests().withPageCap(50);
    }

    @Test
    void noPageIsLargerThanTheCapWhateverIsAskedFor() throws Exception {
        for (String path : new String[] {"/api/models", "/api/models?limit=1000"}) {
            HttpResponse<String> page = get(path);
            assertThat(json(page)).hasSize(50);
            assertThat(header(page, "Link")).endsWith("; rel=\"next\"");
        }
    }
}
