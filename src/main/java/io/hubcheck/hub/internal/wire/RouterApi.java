package io.hubcheck.hub.internal.wire;

import io.hubcheck.hub.internal.http.RequestContext;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** The router's endpoints. */
public interface RouterApi {

    @GET("v1/models")
    Call<WireRouterList> models(@Tag RequestContext context);
}
