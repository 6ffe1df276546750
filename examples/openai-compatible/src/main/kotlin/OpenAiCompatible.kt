package examples

import io.hubcheck.api.Availability
import io.hubcheck.api.Claim
import io.hubcheck.api.ModelId
import io.hubcheck.api.Offer
import io.hubcheck.api.Problem
import io.hubcheck.api.Provenance
import io.hubcheck.api.ProviderId
import io.hubcheck.api.Source
import io.hubcheck.api.Task
import io.hubcheck.api.spi.Harvest
import io.hubcheck.api.spi.HarvestException
import io.hubcheck.api.spi.HubcheckPlugin
import io.hubcheck.api.spi.Listing
import io.hubcheck.api.spi.PluginDescriptor
import io.hubcheck.api.spi.PluginHttp
import io.hubcheck.api.spi.Registrar
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.net.URI
import java.net.http.HttpRequest
import java.time.Instant

/**
 * Lists what a server with an OpenAI-compatible `/v1/models` serves, as a provider of its own.
 *
 * Its settings are `url`, the server's address without `/v1`, and `provider`, the id to show it under.
 */
class OpenAiCompatible : HubcheckPlugin {

    override fun getDescriptor() = PluginDescriptor("openai-compatible", "1.0", HubcheckPlugin.API_LEVEL)

    override fun register(registrar: Registrar) {
        val settings = registrar.context.settings
        val url = requireNotNull(settings["url"]) { "hubcheck.plugins.settings.openai-compatible.url is not set" }
        val server = Server(URI("$url/v1/models"), ProviderId(settings["provider"] ?: "openai-compatible"))
        val http = registrar.context.http
        registrar.source("models") { progress ->
            progress.requestSent()
            val models = server.models(http)
            progress.pageRead()
            Harvest.whole(models)
        }
    }

    private class Server(val address: URI, val provider: ProviderId) {

        fun models(http: PluginHttp): List<Listing> {
            val answer = http.send(HttpRequest.newBuilder(address).build())
            if (answer.statusCode() != 200) {
                throw HarvestException(Problem("bad_status", "$address answered ${answer.statusCode()}.", null))
            }
            val live = Claim(Availability.LIVE, Provenance.of(Source("openai-compatible"), Instant.now()))
            return ids(answer.body()).distinct().map { Listing.of(it, listOf(offer(it, live))) }
        }

        /** Names that have not the form of a Hub's id, such as `llama3:8b`, are not a model of the Hub. */
        private fun ids(body: String): List<ModelId> =
            Json.parseToJsonElement(body).jsonObject.getValue("data").jsonArray
                .map { it.jsonObject.getValue("id").jsonPrimitive.content }
                .mapNotNull { ModelId.parse(it).orElse(null) }

        private fun offer(id: ModelId, live: Claim): Offer =
            Offer.builder(id, provider, Task.CONVERSATIONAL, live).providerModelId(id.value).build()
    }
}
