package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;

class OffersRequestTest {

    private final HandMadeCatalog catalog = new HandMadeCatalog();

    @Test
    void everyParameterIsACriterion() {
        OffersRequest request = request("provider=groq&task=conversational&q=llama&status=live&tools=true"
                + "&structured=false&modality=image&minContext=8192&maxInput=0.5&maxOutput=1&free=true&gated=false"
                + "&adapter=true&sort=-context");

        assertThat(request.filter(catalog))
                .isEqualTo(OfferFilter.builder()
                        .provider("groq")
                        .task("conversational")
                        .text("llama")
                        .status("live")
                        .tools(true)
                        .structuredOutput(false)
                        .modality("image")
                        .minContext(8192L)
                        .maxInput(new BigDecimal("0.5"))
                        .maxOutput(BigDecimal.ONE)
                        .free(true)
                        .gated(false)
                        .adapter(true)
                        .build());
        assertThat(request.order()).isEqualTo(new OfferSort(OfferSort.Column.CONTEXT, true));
    }

    @Test
    void noParameterIsNoCriterion() {
        OffersRequest request = request("");

        assertThat(request.filter(catalog)).isEqualTo(OfferFilter.ALL);
        assertThat(request.order()).isEqualTo(OfferSort.DOWNLOADS);
    }

    @ParameterizedTest
    @CsvSource({"groq,groq", "GROQ,groq", "fal,fal-ai", "nebius,nebius", "cheapest,cheapest", "nobody,nobody"})
    void theProviderIsFoundByAliasAndLetterCase(String typed, String id) {
        assertThat(request("provider=" + typed).filter(catalog)).isEqualTo(OfferFilter.of(id, null, null));
    }

    private static OffersRequest request(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = parameter.split("=");
            request.setParameter(parts[0], parts[1]);
        }
        ServletRequestDataBinder binder = new ServletRequestDataBinder(null);
        binder.setTargetType(ResolvableType.forClass(OffersRequest.class));
        binder.construct(request);
        return (OffersRequest) binder.getTarget();
    }
}
