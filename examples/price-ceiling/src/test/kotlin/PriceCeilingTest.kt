package examples

import io.hubcheck.testkit.HubcheckPluginContract
import io.hubcheck.testkit.PairCheckContract
import io.hubcheck.testkit.Registered
import io.hubcheck.testkit.SampleFacts
import io.hubcheck.testkit.SampleOffers
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Nested
import org.junit.jupiter.api.Test

class PriceCeilingTest : PairCheckContract() {

    override fun check() = Registered.of(PriceCeiling(), mapOf("output" to "0.50")).check("ceiling")

    @Test
    fun `what costs more fails`() = assertEquals("too_dear", check().check(SampleFacts.about(SampleOffers.FULL)).code)

    @Nested
    inner class Itself : HubcheckPluginContract() {
        override fun plugin() = PriceCeiling()
    }
}
