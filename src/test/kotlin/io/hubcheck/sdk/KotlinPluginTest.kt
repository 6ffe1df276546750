package io.hubcheck.sdk

import io.hubcheck.api.Availability
import io.hubcheck.api.Claim
import io.hubcheck.api.Finding
import io.hubcheck.api.InferencePermission.Decision
import io.hubcheck.api.ModelId
import io.hubcheck.api.Offer
import io.hubcheck.api.OfferChange
import io.hubcheck.api.Problem
import io.hubcheck.api.Provenance
import io.hubcheck.api.ProviderId
import io.hubcheck.api.Source
import io.hubcheck.api.Task
import io.hubcheck.api.spi.ColumnSpec
import io.hubcheck.api.spi.DetailSection
import io.hubcheck.api.spi.ExportFormat
import io.hubcheck.api.spi.Harvest
import io.hubcheck.api.spi.HarvestException
import io.hubcheck.api.spi.HubcheckPlugin
import io.hubcheck.api.spi.ListState
import io.hubcheck.api.spi.Listing
import io.hubcheck.api.spi.ModelLookup
import io.hubcheck.api.spi.PluginDescriptor
import io.hubcheck.api.spi.ProviderChoice
import io.hubcheck.api.spi.Registrar
import io.hubcheck.testkit.CatalogSourceContract
import io.hubcheck.testkit.ChangeListenerContract
import io.hubcheck.testkit.ColumnSpecContract
import io.hubcheck.testkit.DetailSectionContract
import io.hubcheck.testkit.ExporterContract
import io.hubcheck.testkit.HubcheckPluginContract
import io.hubcheck.testkit.PairCheckContract
import io.hubcheck.testkit.Registered
import io.hubcheck.testkit.SampleFacts
import io.hubcheck.testkit.SampleOffers
import io.hubcheck.testkit.TokenInspectorContract
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Nested
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.net.URI
import java.net.URLClassLoader
import java.nio.file.Path
import kotlin.io.path.createParentDirectories
import kotlin.io.path.writeText
import kotlin.test.assertContains
import kotlin.test.assertEquals

/** A plugin in Kotlin with one of each extension point, held to the test kit's contracts. */
class KotlinPluginTest {

    class Everything : HubcheckPlugin {

        val heard = mutableListOf<String>()

        override fun getDescriptor() = PluginDescriptor("everything", "1.0", HubcheckPlugin.API_LEVEL)

        override fun register(registrar: Registrar) {
            val provider = registrar.context.settings["provider"]
            registrar.source("house") { progress ->
                provider ?: throw HarvestException(Problem("unset", "No provider is set.", null))
                progress.requestSent()
                progress.pageRead()
                Harvest.whole(listOf(Listing.of(MODEL, listOf(offer(ProviderId(provider))))))
            }
            registrar.check("known") { facts ->
                when (val list = facts.hubList) {
                    is ListState.Fresh -> Finding.pass("known", "The Hub's list names ${provider(facts.provider)}.", list.provenance)
                    is ListState.Stale -> Finding.warn("known", "old", list.problem.message, list.provenance)
                    is ListState.Unread -> Finding.inconclusive("known", "unread", "${model(facts.model)}: ${list.problem.message}", null)
                }
            }
            registrar.inspector("permission") { token ->
                when (token.inference.decision) {
                    Decision.GRANTED -> Finding.pass("permission", "${token.username ?: "Somebody"} may call.", null)
                    Decision.DENIED -> Finding.fail("permission", "may_not", "This token may not call.", null)
                    Decision.UNKNOWN -> Finding.inconclusive("permission", "not_said", "Nobody says.", null)
                }
            }
            registrar.exporter(ExportFormat("lines", "Lines", "text/plain", "txt")) { offers, out ->
                offers.forEach { out.write("${it.model} ${it.provider} ${it.price?.output ?: "—"}\n") }
            }
            registrar.listener("ear") { change -> change.offers.mapTo(heard) { word(it) } }
            registrar.column(ColumnSpec("speed", "Speed", true) { it.tokensPerSecond?.toString() })
            registrar.section(
                DetailSection("who", "Who serves it") { model, offers ->
                    offers.map { DetailSection.Row(it.provider.value, it.availability.word, URI("https://models.example.org/$model")) }
                },
            )
        }

        private fun word(change: OfferChange) = "${change.kind}: ${change.before ?: "nothing"} → ${change.after ?: "nothing"}"

        private fun provider(choice: ProviderChoice) = when (choice) {
            is ProviderChoice.Named -> choice.id.value
            is ProviderChoice.Picked -> choice.id.value
            is ProviderChoice.Retired -> choice.id.value
            is ProviderChoice.Undecided -> choice.policy
            is ProviderChoice.Unknown -> choice.typed
        }

        private fun model(lookup: ModelLookup) = when (lookup) {
            is ModelLookup.Found -> lookup.id.value
            is ModelLookup.Missing -> lookup.id.value
            is ModelLookup.Unanswered -> lookup.id.value
            is ModelLookup.Misshapen -> lookup.typed
        }

        private fun offer(provider: ProviderId): Offer =
            Offer.builder(MODEL, provider, Task.CONVERSATIONAL, Claim(Availability.LIVE, Provenance.of(Source("house"), SampleOffers.AT)))
                .tools(true)
                .build()

        private companion object {
            val MODEL = ModelId("acme/own")
        }
    }

    private val plugin = Everything()
    private val registered = Registered.of(plugin, mapOf("provider" to "house"))

    @Test
    fun `a word that nobody knows stays what it is`() {
        val strange = registered.section("who").content().of(SampleOffers.MODEL, listOf(SampleOffers.STRANGE)).single()

        assertEquals("warming", strange.text)
        assertEquals("moonlight \"labs\"", strange.name)
    }

    @Test
    fun `what is not known is said to be so`() {
        assertContains(registered.check("known").check(SampleFacts.nonsense()).message, "no model")
        assertEquals(null, registered.column("speed").value().of(SampleOffers.BARE))
    }

    @Nested
    inner class Plugin : HubcheckPluginContract() {

        @TempDir
        lateinit var folder: Path

        private val before = Thread.currentThread().contextClassLoader

        /** Not on the tests' own class path, where each server that is tested would find it. */
        @BeforeEach
        fun name() {
            folder.resolve("META-INF/services/${HubcheckPlugin::class.java.name}").createParentDirectories()
                .writeText(Everything::class.java.name)
            Thread.currentThread().contextClassLoader = URLClassLoader(arrayOf(folder.toUri().toURL()), before)
        }

        @AfterEach
        fun forget() {
            Thread.currentThread().contextClassLoader = before
        }

        override fun plugin() = Everything()
    }

    @Nested
    inner class House : CatalogSourceContract() {
        override fun source() = registered.source("house")

        override fun unreachable() = Registered.of(Everything()).source("house")
    }

    @Nested
    inner class HouseThatAsksNoServer : CatalogSourceContract() {
        override fun source() = registered.source("house")
    }

    @Nested
    inner class Known : PairCheckContract() {
        override fun check() = registered.check("known")
    }

    @Nested
    inner class Permission : TokenInspectorContract() {
        override fun inspector() = registered.inspector("permission")
    }

    @Nested
    inner class Lines : ExporterContract() {
        override fun exporter() = registered.exporter("lines")

        @Test
        fun `it writes what is known of each offer`() {
            assertEquals("acme/chatter groq 0.59\nacme/chatter novita —\n", written(listOf(SampleOffers.FULL, SampleOffers.BARE).stream()))
        }
    }

    @Nested
    inner class Ear : ChangeListenerContract() {
        override fun listener() = registered.listener("ear")
    }

    @Nested
    inner class Speed : ColumnSpecContract() {
        override fun column() = registered.column("speed")
    }

    @Nested
    inner class Who : DetailSectionContract() {
        override fun section() = registered.section("who")
    }
}
