package acme

import io.hubcheck.api.Availability
import io.hubcheck.api.Claim
import io.hubcheck.api.Finding
import io.hubcheck.api.ModelId
import io.hubcheck.api.Offer
import io.hubcheck.api.Provenance
import io.hubcheck.api.ProviderId
import io.hubcheck.api.Source
import io.hubcheck.api.Task
import io.hubcheck.api.spi.ColumnSpec
import io.hubcheck.api.spi.DetailSection
import io.hubcheck.api.spi.ExportFormat
import io.hubcheck.api.spi.Harvest
import io.hubcheck.api.spi.HubcheckPlugin
import io.hubcheck.api.spi.Listing
import io.hubcheck.api.spi.PluginDescriptor
import io.hubcheck.api.spi.Registrar
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.time.Instant

/** One of each extension point, in Kotlin. Its Java counterpart has the same name, as strangers' classes may. */
class Everything : HubcheckPlugin {

    override fun getDescriptor() = PluginDescriptor("kotlin-plugin", "1.0", HubcheckPlugin.API_LEVEL)

    override fun register(registrar: Registrar) = with(registrar) {
        source("source") { progress ->
            progress.pageRead()
            Harvest.whole(listOf(Listing.of(MODEL, listOf(offer()))))
        }
        check("check") { Finding.warn("check", "kotlin_doubts", "Kotlin has its doubts.", null) }
        inspector("inspector") { token -> Finding.pass("inspector", "Kotlin sees a ${token.kind} token.", null) }
        exporter(ExportFormat("lines", "Kotlin lines", "text/plain", "txt")) { offers, out ->
            offers.forEach { out.write("kotlin: ${it.model}\n") }
        }
        listener("listener") { change ->
            val what = BodyPublishers.ofString("kotlin: ${change.offers.first().provider}")
            context.http.send(HttpRequest.newBuilder(URI(context.settings.getValue("ear"))).POST(what).build())
        }
        column(ColumnSpec("column", "Kotlin column", false) { "kotlin: ${it.provider}" })
        section(DetailSection("section", "Kotlin section") { model, _ -> listOf(DetailSection.Row.of("In Kotlin", "kotlin: $model")) })
    }

    private fun offer() =
        Offer.builder(MODEL, ProviderId("kotlin-house"), Task.CONVERSATIONAL, Claim(Availability.LIVE, Provenance.of(Source("kotlin"), Instant.EPOCH))).build()

    private companion object {
        val MODEL = ModelId("acme/kotlin-model")
    }
}
