package io.hubcheck.hub.internal.wire;

import io.hubcheck.hub.internal.http.RequestContext;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** The router's endpoints. */
public interface RouterApi {

    @GET("v1/models")
    Call<WireRouterList> models(@Tag RequestContext context);

    @POST("v1/chat/completions")
    Call<WireChatAnswer> chat(
            @Body WireChatRequest request,
            @Header("X-HF-Bill-To") @Nullable String billTo,
            @Tag RequestContext context);
}
