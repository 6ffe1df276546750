package examples

import io.hubcheck.api.Finding
import io.hubcheck.api.Offer
import io.hubcheck.api.Source
import io.hubcheck.api.spi.HubcheckPlugin
import io.hubcheck.api.spi.PairFacts
import io.hubcheck.api.spi.PluginDescriptor
import io.hubcheck.api.spi.Registrar
import java.math.BigDecimal

/** Fails what costs more than `hubcheck.plugins.settings.price-ceiling.output`, in USD per million tokens written. */
class PriceCeiling : HubcheckPlugin {

    override fun getDescriptor() = PluginDescriptor("price-ceiling", "1.0", HubcheckPlugin.API_LEVEL)

    override fun register(registrar: Registrar) {
        val ceiling = registrar.context.settings["output"]?.let(::BigDecimal)
        registrar.check("ceiling") { facts -> judge(facts, ceiling) }
    }

    private fun judge(facts: PairFacts, ceiling: BigDecimal?): Finding {
        val offers = facts.matching()
        return when {
            ceiling == null -> Finding.skipped(CHECK, "No ceiling is set.")
            offers.isEmpty() -> Finding.skipped(CHECK, "There is no offer to have a price.")
            else -> compare(offers, ceiling)
        }
    }

    private fun compare(offers: List<Offer>, ceiling: BigDecimal): Finding {
        val dearest = offers.mapNotNull { it.price?.output }.maxOrNull()
        val source = offers.flatMap { it.claims }.map { it.provenance }.find { it.source == Source.ROUTER }
        return when {
            dearest != null && dearest > ceiling ->
                Finding.fail(CHECK, "too_dear", "It costs $$dearest a million tokens; your ceiling is $$ceiling.", source)
            offers.any { it.price == null } ->
                Finding.inconclusive(CHECK, "price_unknown", "Nobody says what it costs; your ceiling is $$ceiling.", source)
            else -> Finding.pass(CHECK, "It costs $$dearest a million tokens, within your ceiling of $$ceiling.", source)
        }
    }

    private companion object {
        const val CHECK = "ceiling"
    }
}
