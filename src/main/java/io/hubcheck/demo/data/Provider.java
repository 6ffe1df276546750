package io.hubcheck.demo.data;

/**
 * Who serves models.
 *
 * @param organization the provider's organisation on the Hub, whose members see its staging mappings
 * @param partnerList whether the Hub publishes its mappings by provider
 */
public record Provider(String id, String organization, boolean partnerList) {

    static Provider of(Csv.Row row) {
        return new Provider(row.text("id"), row.text("hub_org"), Boolean.TRUE.equals(row.flag("partner_list")));
    }

    static Provider named(String id) {
        return new Provider(id, id, true);
    }
}
