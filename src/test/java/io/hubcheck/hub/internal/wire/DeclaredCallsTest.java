package io.hubcheck.hub.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** A server looks at a call's declaration when it is first made; a mistake in it would pass for a trouble of the Hub. */
class DeclaredCallsTest {

    @ParameterizedTest
    @ValueSource(classes = {HubApi.class, RouterApi.class})
    void everyCallCanBeMade(Class<?> api) {
        Retrofit eager = new Retrofit.Builder()
                .baseUrl("https://hub.example/")
                .addConverterFactory(MoshiConverterFactory.create(WireJson.moshi()))
                .validateEagerly(true)
                .build();

        assertThat(eager.create(api)).isNotNull();
    }
}
