package io.hubcheck.hub.internal.wire;

import io.hubcheck.hub.internal.http.RequestContext;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/** The Hub's endpoints. Paths are relative, so that the Hub may live below a path of its host. */
public interface HubApi {

    @GET("api/models?inference_provider=all&limit=1000&sort=downloads")
    Call<List<@Nullable WireModel>> servedModels(@Query("expand") List<String> fields, @Tag RequestContext context);

    @GET
    Call<List<@Nullable WireModel>> page(@Url HttpUrl link, @Tag RequestContext context);

    /** The id goes in as it is, slash included: its form has been checked. */
    @GET("api/models/{id}")
    Call<WireModel> model(
            @Path(value = "id", encoded = true) String id,
            @Query("expand") List<String> fields,
            @Tag RequestContext context);

    /** Without a status, which brings what is in staging too. */
    @GET("api/partners/{provider}/models")
    Call<WirePartnerList> partnerModels(@Path("provider") String provider, @Tag RequestContext context);

    @GET("api/whoami-v2")
    Call<WireIdentity> whoami(@Tag RequestContext context);
}
