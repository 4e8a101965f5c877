package io.github.evalcarbone.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The mapper of a host, as it comes: here Jackson 3; Jackson 2 in the project {@code oldest-jackson} of the consumers. */
class HostJacksonTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Amount AMOUNT = Amount.of(12.5, "kg CO2 eq/year");
    private static final String JSON = "{\"value\":12.5,\"unit\":\"kg CO2 eq/year\"}";

    record Answer(String site, Amount total, Map<String, Amount> byDepartment) {}

    @Test
    void an_amount_is_a_number_and_the_text_of_its_unit() {
        assertThat(MAPPER.writeValueAsString(AMOUNT)).isEqualTo(JSON);
        assertThat(MAPPER.readValue(JSON, Amount.class)).isEqualTo(AMOUNT);
    }

    @Test
    void every_unit_comes_back() {
        assertThat(Unit.symbols())
                .allSatisfy(symbol -> assertThat(
                                MAPPER.readValue(MAPPER.writeValueAsString(Unit.parse(symbol)), Unit.class))
                        .isEqualTo(Unit.parse(symbol)));
    }

    @Test
    void amounts_within_the_types_of_a_host_come_back() {
        Answer answer = new Answer("CHU", AMOUNT, Map.of("PACS", AMOUNT.multipliedBy(2)));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(answer), Answer.class))
                .isEqualTo(answer);
    }

    @Test
    void what_is_no_unit_is_refused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"value\": 1, \"unit\": \"stone\"}", Amount.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("[stone]");
    }
}
