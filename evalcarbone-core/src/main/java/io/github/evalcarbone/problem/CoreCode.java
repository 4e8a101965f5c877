package io.github.evalcarbone.problem;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of problems found by this library, each with a code {@code EVC-nnnn} and a documentation page of that name.
 * <p>
 * The first digit is the step: 1 reading, 2 inventory, 3 factors, 4 rules, 5 calculation (50xx gaps, 51xx findings),
 * 6 scenarios, 7 stored results. A code keeps its meaning and is never reused; some numbers belong to the programs that come
 * with this library, as listed in {@code docs/errors}.
 */
public enum CoreCode implements ProblemCode {
    /** A file cannot be opened or read. */
    UNREADABLE_FILE(1001, Severity.ERROR),
    /** A file holds nothing. */
    EMPTY_FILE(1002, Severity.ERROR),
    /** A file is not UTF-8 text. */
    NOT_UTF_8(1003, Severity.ERROR),
    /** A table lacks a column it must have. */
    MISSING_COLUMN(1004, Severity.ERROR),
    /** A table has an unknown column. */
    UNKNOWN_COLUMN(1005, Severity.ERROR),
    /** A row has more or fewer cells than the header. */
    ROW_CELL_COUNT(1006, Severity.ERROR),
    /** A cell that must have a value is empty. */
    MISSING_VALUE(1007, Severity.ERROR),
    /** A cell that must hold a number does not. */
    NOT_A_NUMBER(1008, Severity.ERROR),
    /** A number is outside its range. */
    OUT_OF_RANGE(1009, Severity.ERROR),
    /** A line names neither a model nor a type. */
    NEITHER_MODEL_NOR_TYPE(1010, Severity.ERROR),
    /** A table cannot be split into rows and cells. */
    MALFORMED_CSV(1011, Severity.ERROR),
    /** Two columns have the same name. */
    DUPLICATE_COLUMN(1012, Severity.ERROR),
    /** A file or one of its parts is over a limit. */
    FILE_TOO_LARGE(1013, Severity.ERROR),
    /** The file names no country of use; one was assumed. */
    COUNTRY_ASSUMED(1014, Severity.INFO),
    /** A text that must be a date is not. */
    NOT_A_DATE(1015, Severity.ERROR),
    /** A number may be read with a decimal or with a thousands separator. */
    AMBIGUOUS_NUMBER(1017, Severity.ERROR),
    /** Rows of a file could not be read and are missing from the inventory. */
    ROWS_LEFT_OUT(1018, Severity.WARNING),
    /** Reading stopped before the end of a file: rows after that place are missing. */
    REST_NOT_READ(1019, Severity.ERROR),
    /** A file has more problems than are listed one by one. */
    PROBLEMS_NOT_LISTED(1020, Severity.ERROR),
    /** A file is not UTF-8, and was read in another encoding. */
    ENCODING_ASSUMED(1021, Severity.WARNING),
    /** Of several layouts one was chosen by the header of the file. */
    LAYOUT_CHOSEN(1022, Severity.INFO),
    /** Columns are not read under the layout of the file. */
    COLUMNS_NOT_READ(1023, Severity.INFO),
    /** Lines were left out because of their status, as declared. */
    STATUS_LEFT_OUT(1024, Severity.INFO),
    /** Lines were counted whose status does not mean service. */
    STATUS_COUNTED(1025, Severity.INFO),
    /** Lines name no type; one was assumed. */
    TYPE_ASSUMED(1026, Severity.INFO),
    /** Lines name no quantity; one was assumed. */
    QUANTITY_ASSUMED(1027, Severity.INFO),
    /** Nothing describes the data centres; each is assumed to be in the country of its lines. */
    DATA_CENTRE_COUNTRY_ASSUMED(1028, Severity.INFO),
    /** Rows name an application on a machine in several environments; it counts once there. */
    ENVIRONMENTS_JOINED(1029, Severity.INFO),
    /** Lines above the header of a file were skipped. */
    ROWS_ABOVE_HEADER(1034, Severity.INFO),
    /** A row repeats the header. */
    HEADER_AGAIN(1038, Severity.WARNING),
    /** A row holds totals of others. */
    ROW_OF_TOTALS(1039, Severity.WARNING),
    /** Several columns of a file have one meaning, and differ in some rows. */
    COLUMNS_DIFFER(1040, Severity.WARNING),
    /** A column that a layout does not read is usually a field that the layout does not have. */
    COLUMN_OF_A_FIELD(1045, Severity.WARNING),
    /** A file is no table, but of another kind. */
    NO_TABLE(1050, Severity.ERROR),
    /** A JSON text is no inventory. */
    NO_INVENTORY(1051, Severity.ERROR),
    /** A header in the middle of a file names other columns than the header of the file, or in another order. */
    HEADER_OTHERWISE(1052, Severity.ERROR),
    /** Numbers that could be read in two ways were read as other cells show. */
    NOTATION_DECIDED(1090, Severity.INFO),
    /** Numbers or dates of a column are written in two ways, so that others of them cannot be read. */
    NOTATION_MIXED(1091, Severity.ERROR),
    /** Dates could be read with the day or with the month first; the day was taken. */
    DAY_ORDER_ASSUMED(1092, Severity.INFO),
    /** A number or a date is not written as its column is declared or assumed to be. */
    NOT_AS_DECLARED(1093, Severity.ERROR),
    /** A month or a year alone was read as the day in its middle. */
    DAY_APPROXIMATE(1094, Severity.INFO),
    /** Dates are numbers of days of a spreadsheet. */
    DAY_FROM_SERIAL(1095, Severity.INFO),
    /** A date has a year of two digits. */
    TWO_DIGIT_YEAR(1096, Severity.ERROR),
    /** Dates that cannot be read are missing from their lines. */
    DATES_LEFT_OUT(1097, Severity.WARNING),
    /** Dates were read with the month first, as other cells show. */
    MONTH_FIRST(1098, Severity.INFO),
    /** A text is not well-formed JSON. */
    JSON_SYNTAX(1101, Severity.ERROR),
    /** A JSON object has an unknown key. */
    JSON_UNKNOWN_KEY(1102, Severity.ERROR),
    /** A JSON object lacks a key it must have. */
    JSON_MISSING_KEY(1103, Severity.ERROR),
    /** A JSON value is null or of another type than it must be. */
    JSON_WRONG_TYPE(1104, Severity.ERROR),
    /** A JSON object has the same key twice. */
    JSON_DUPLICATE_KEY(1105, Severity.ERROR),
    /** A text is not one of the values allowed there. */
    BAD_VALUE(1106, Severity.ERROR),
    /** Two lines of an inventory have the same id. */
    DUPLICATE_LINE_ID(2001, Severity.ERROR),
    /** A part of a system refers to something that is not there. */
    SYSTEM_REFERENCE_UNKNOWN(2002, Severity.ERROR),
    /** Machines carry each other in a circle. */
    REFERENCE_CYCLE(2003, Severity.ERROR),
    /** Two parts of a system have the same id. */
    DUPLICATE_SYSTEM_ID(2004, Severity.ERROR),
    /** The allocation keys of one carrier add up to more than 1. */
    KEYS_ABOVE_ONE(2005, Severity.ERROR),
    /** Two lines have the same serial number. */
    SERIAL_REPEATED(2006, Severity.WARNING),
    /** Lines are in stock by their status, as declared. */
    STATUS_IN_STOCK(2007, Severity.INFO),
    /** Lines whose status means that they have left were kept, as they state the day. */
    STATUS_BY_DAY(2008, Severity.INFO),
    /** Rows were not kept, as another one has their id. */
    ROWS_REPEATED(2009, Severity.WARNING),
    /** A source must be read twice, and can be read once. */
    READ_TWICE(2010, Severity.ERROR),
    /** A line is withdrawn before the day it was purchased. */
    DATES_NOT_IN_ORDER(2101, Severity.ERROR),
    /** A line names a data centre that is not declared. */
    UNKNOWN_DATA_CENTRE(2102, Severity.WARNING),
    /** A model was taken because its name is like the declared one. */
    MODEL_SIMILAR(2103, Severity.WARNING),
    /** Models were found by a decision of people or by the words of their names. */
    MODELS_REWRITTEN(2104, Severity.INFO),
    /** A declared type was taken for one of the factor set. */
    TYPE_REWRITTEN(2105, Severity.INFO),
    /** A line is stated to be new and to have been used by others before. */
    NEW_AND_USED(2106, Severity.ERROR),
    /** Lines state years of use by others before they came, and no condition; refurbished was assumed. */
    CONDITION_ASSUMED(2107, Severity.INFO),
    /** The name of an attribute is not allowed. */
    ATTRIBUTE_NAME(2110, Severity.ERROR),
    /** Only some of the applications on a carrier state a weight. */
    WEIGHTS_OF_SOME(2115, Severity.ERROR),
    /** The table of hosts names another data centre than the line of equipment of the host. */
    ROOM_DIFFERS(2116, Severity.ERROR),
    /** A row states one quantity in two units. */
    BOTH_UNITS(2117, Severity.ERROR),
    /** Lines are virtual machines, which are no equipment, and were set aside. */
    VIRTUAL_MACHINES(2118, Severity.WARNING),
    /** A line is an accessory or a consumable, which no device stands for. */
    ACCESSORY(2119, Severity.ERROR),
    /** The kind of equipment is known, and there is no figure for it. */
    KIND_WITHOUT_FIGURE(2120, Severity.ERROR),
    /** A generic device stands for a model that is not known. */
    MODEL_STAND_IN(2121, Severity.WARNING),
    /** A name is that of several configurations; the one of the median figure was taken. */
    MODEL_FAMILY(2122, Severity.WARNING),
    /** A declared type may be one of several, and nothing decides which. */
    TYPE_TO_CHECK(2123, Severity.WARNING),
    /** A kind of device is computed as a type that is close to it. */
    KIND_FALLBACK(2124, Severity.WARNING),
    /** A kind of device is known, and the chosen datasets do not have it. */
    KIND_NOT_COVERED(2125, Severity.WARNING),
    /** A declared type is not that of the declared model, which was followed. */
    TYPE_CONTRADICTED(2126, Severity.WARNING),
    /** Lines are kept far longer than their type usually is. */
    LIFETIME_LONG(2201, Severity.WARNING),
    /** The known electricity of lines is far from that of their device. */
    ELECTRICITY_UNUSUAL(2202, Severity.WARNING),
    /** A data centre has a very high PUE. */
    PUE_HIGH(2203, Severity.WARNING),
    /** A line counts very many items. */
    MANY_ITEMS(2204, Severity.INFO),
    /** A line counts a part of an item. */
    PART_OF_AN_ITEM(2205, Severity.WARNING),
    /** Lines were withdrawn by the day of evaluation. */
    WITHDRAWN_ALREADY(2206, Severity.WARNING),
    /** The known electricity of lines is beyond the bounds of their type. */
    ELECTRICITY_BEYOND_TYPE(2207, Severity.WARNING),
    /** Lines are kept less than a year by their days. */
    LIFETIME_SHORT(2208, Severity.WARNING),
    /** A dataset lacks a file it names. */
    DATASET_FILE_MISSING(3001, Severity.ERROR),
    /** Two rows of a dataset have the same key. */
    DUPLICATE_DATASET_KEY(3002, Severity.ERROR),
    /** A figure has a unit that does not fit. */
    FIGURE_UNIT_WRONG(3003, Severity.ERROR),
    /** A row refers to something that is not there. */
    DATASET_REFERENCE_UNKNOWN(3004, Severity.ERROR),
    /** Two datasets compute one category by different methods. */
    METHODS_MIXED(3005, Severity.ERROR),
    /** A file of a dataset is not the one that was published. */
    CHECKSUM_MISMATCH(3006, Severity.ERROR),
    /** A dataset states another value than the rules use. */
    HYPOTHESIS_DIFFERS(3007, Severity.WARNING),
    /** A dataset has factors for the use phase, which rules never read. */
    USE_FACTOR_IGNORED(3008, Severity.WARNING),
    /** A device has an unsplit figure beside one of the phases it holds. */
    EMBODIED_AND_SPLIT(3009, Severity.ERROR),
    /** Several datasets do not state their method for one category. */
    METHODS_NOT_STATED(3010, Severity.WARNING),
    /** The electricity mix of an earlier year is used instead of that of the evaluation date. */
    MIX_OF_EARLIER_YEAR(3011, Severity.WARNING),
    /** A figure of a dataset was replaced by the caller. */
    FIGURE_OVERRIDDEN(3012, Severity.WARNING),
    /** A file is not one of the reference tables. */
    UNKNOWN_TABLE(3013, Severity.ERROR),
    /** Rows are of a criterion that is no impact category. */
    CRITERION_UNKNOWN(3014, Severity.WARNING),
    /** Rows have a figure that is not per item, or per kWh of electricity. */
    NOT_PER_ITEM(3015, Severity.WARNING),
    /** Rows have no figure. */
    FIGURES_BLANK(3016, Severity.INFO),
    /** No rule reads a table. */
    TABLE_NOT_USED(3017, Severity.INFO),
    /** A hypothesis is no parameter of the rules. */
    HYPOTHESIS_NOT_USED(3018, Severity.INFO),
    /** No table states the unit of figures; that of the category is assumed. */
    UNITS_ASSUMED(3019, Severity.INFO),
    /** The tables state no type for devices, or several. */
    DEVICES_WITHOUT_TYPE(3020, Severity.INFO),
    /** The rows of a device state different consumptions. */
    ELECTRICITY_DIFFERS(3021, Severity.ERROR),
    /** A model that is matched to one device has the name of another. */
    ALIAS_OF_ANOTHER(3022, Severity.ERROR),
    /** A figure of the caller's own is outside those of the same kind in the datasets. */
    OWN_FIGURE_OUT_OF_BOUNDS(3023, Severity.WARNING),
    /** A figure of the caller's own is ten times or a tenth of the one it replaces. */
    OWN_FIGURE_FAR_OFF(3024, Severity.WARNING),
    /** Electricity was counted by a contract: the market-based view. */
    CONTRACT_COUNTED(3030, Severity.INFO),
    /** An electricity mix that values are computed from. */
    ELECTRICITY_USED(3031, Severity.INFO),
    /** Electricity mixes of different nature are added up. */
    MIXES_DIFFER(3032, Severity.WARNING),
    /** Lines of an element have no phase; they may be its use. */
    LINE_WITHOUT_PHASE(3033, Severity.WARNING),
    /** Causes of a difference are given together, as a mixture of their facts has no figure. */
    CAUSES_JOINED(3034, Severity.INFO),
    /** An expression cannot be parsed. */
    EXPRESSION_SYNTAX(4001, Severity.ERROR),
    /** An expression uses a name that is not an input of its rule. */
    UNKNOWN_IDENTIFIER(4002, Severity.ERROR),
    /** Two values that are added or compared have different units. */
    RULE_OPERAND_UNITS_DIFFER(4003, Severity.ERROR),
    /** A formula gives another unit than its rule declares. */
    RULE_RESULT_UNIT_DIFFERS(4004, Severity.ERROR),
    /** Rules depend on each other in a circle. */
    RULE_CYCLE(4005, Severity.ERROR),
    /** An input comes from nowhere. */
    UNKNOWN_SOURCE(4006, Severity.ERROR),
    /** An input declares another unit than its source has. */
    RULE_INPUT_UNIT_DIFFERS(4007, Severity.ERROR),
    /** A formula uses an optional input without asking whether it is given. */
    UNGUARDED_INPUT(4008, Severity.ERROR),
    /** Two rules, inputs or parameters have the same id. */
    DUPLICATE_RULE_ID(4009, Severity.ERROR),
    /** An input is declared and never used. */
    UNUSED_INPUT(4010, Severity.ERROR),
    /** A rule file is larger or deeper than allowed. */
    RULE_TOO_LARGE(4011, Severity.ERROR),
    /** The result of a worked example differs from the expected one. */
    EXAMPLE_FAILS(4012, Severity.ERROR),
    /** A condition is no condition, or a formula no number. */
    WRONG_KIND(4013, Severity.ERROR),
    /** The last alternative has a condition, or an earlier one has none. */
    ALTERNATIVES_NOT_CLOSED(4014, Severity.ERROR),
    /** Two rules produce the same phase. */
    PHASE_TWICE(4015, Severity.ERROR),
    /** A rule set aggregated by exact products has a phase rule of another form. */
    NOT_A_PRODUCT(4016, Severity.ERROR),
    /** A parameter is valid until a day before it becomes valid. */
    VALIDITY_EMPTY(4018, Severity.ERROR),
    /** A rule depends on different kinds of objects at once. */
    SCOPES_MIXED(4019, Severity.ERROR),
    /** Publicodes cannot express a rule set. */
    NOT_IN_PUBLICODES(4020, Severity.ERROR),
    /** An input that a rule needs is missing. */
    INPUT_MISSING(5001, Severity.ERROR),
    /** Neither the model nor the type leads to a device of the factor set. */
    DEVICE_UNKNOWN(5002, Severity.ERROR),
    /** The device has no factor for this phase and category. */
    FACTOR_MISSING(5003, Severity.ERROR),
    /** No electricity consumption is known. */
    ELECTRICITY_MISSING(5004, Severity.ERROR),
    /** The lifetime cannot be determined. */
    LIFETIME_UNDETERMINED(5005, Severity.ERROR),
    /** No electricity mix is known for the country. */
    MIX_MISSING(5006, Severity.ERROR),
    /** The data centre has no PUE and there is no default. */
    PUE_MISSING(5007, Severity.ERROR),
    /** Hours cannot be applied: the reference consumption does not state its own. */
    REFERENCE_HOURS_MISSING(5008, Severity.ERROR),
    /** A computed value is not a number, or so large that a total might not be one. */
    NOT_FINITE(5009, Severity.ERROR),
    /** The share of a machine or application cannot be determined. */
    ALLOCATION_UNDETERMINED(5010, Severity.ERROR),
    /** A month has a volume of mail but no mails. */
    MAILS_MISSING(5011, Severity.ERROR),
    /** The rules do not know this kind of object. */
    RULE_MISSING(5012, Severity.ERROR),
    /** An application runs on no machine, or one of its machines is not there. */
    MACHINE_MISSING(5013, Severity.ERROR),
    /** A share depends on a machine, an application or a capacity that was left out. */
    SIBLING_REFUSED(5014, Severity.ERROR),
    /** The dates do not tell whether equipment was bought or withdrawn in the year. */
    PURCHASE_UNDETERMINED(5020, Severity.ERROR),
    /** Neither planned years nor a reference lifetime are known. */
    LIFETIME_UNKNOWN(5021, Severity.ERROR),
    /** The weights of the applications on a carrier are not all stated. */
    WEIGHT_MISSING(5025, Severity.ERROR),
    /** The accelerators of a cloud instance are not covered by the factors. */
    ACCELERATORS_NOT_COVERED(5026, Severity.ERROR),
    /** The type's default device is used for a model that is not known. */
    TYPE_DEFAULT_MODEL(5101, Severity.WARNING),
    /** The type's reference lifetime is used. */
    TYPE_LIFETIME(5102, Severity.INFO),
    /** The general default lifetime is used. */
    GENERAL_LIFETIME(5103, Severity.WARNING),
    /** The default PUE is used. */
    DEFAULT_PUE(5104, Severity.WARNING),
    /** Hours were applied against reference hours that are an assumption. */
    REFERENCE_HOURS_ASSUMED(5105, Severity.WARNING),
    /** A sharing mode was turned into a share. */
    SHARING_MODE_RATE(5106, Severity.INFO),
    /** The reference consumption is used as it is. */
    REFERENCE_USAGE(5107, Severity.INFO),
    /** A lifetime below one year is used as declared. */
    SHORT_LIFETIME(5108, Severity.WARNING),
    /** Equipment in service is amortised over its age or its reference lifetime. */
    IN_SERVICE_LIFETIME(5109, Severity.INFO),
    /** A rule used a default of its own. */
    RULE_DEFAULT(5110, Severity.INFO),
    /** The country of use is used instead of that of the data centre. */
    COUNTRY_FALLBACK(5111, Severity.WARNING),
    /** A lifetime was raised to the rule set's minimum. */
    MINIMUM_LIFETIME(5112, Severity.WARNING),
    /** A figure of the type's default device fills a hole of the model. */
    DEFAULT_DEVICE_FIGURE(5113, Severity.WARNING),
    /** A figure that its dataset calls suspect or a proxy was used. */
    FLAGGED_FIGURE(5114, Severity.WARNING),
    /** A declared input plays no part under the rule set. */
    INPUT_IGNORED(5115, Severity.WARNING),
    /** A line names a type alone; the type's default device is used. */
    TYPE_ALONE(5116, Severity.INFO),
    /** The declared type is not that of the model. */
    TYPE_DIFFERS(5117, Severity.WARNING),
    /** The declared type is not known; that of the model is used. */
    TYPE_UNKNOWN(5118, Severity.WARNING),
    /** A line has the quantity 0 and weighs nothing. */
    NOTHING_COUNTED(5119, Severity.INFO),
    /** A parameter is used on a day on which its value does not hold. */
    PARAMETER_OUTDATED(5120, Severity.WARNING),
    /** A host is shared equally, for lack of figures. */
    EQUAL_SPLIT(5121, Severity.WARNING),
    /** The capacity of a host is not known; its idle part is spread. */
    IDLE_UNKNOWN(5122, Severity.INFO),
    /** A phase is counted in the unsplit figure of its device. */
    COUNTED_IN_EMBODIED(5123, Severity.INFO),
    /** The lifetime that the source of the device assumes is used. */
    LIFETIME_OF_DEVICE(5124, Severity.WARNING),
    /** Equipment is older than its planned or reference lifetime; its age is used. */
    KEPT_LONGER(5125, Severity.INFO),
    /** Second-hand equipment counts as new, as its years of use before are not stated. */
    PRIOR_YEARS_UNKNOWN(5126, Severity.WARNING),
    /** The making is shared among all users of the equipment by their years. */
    MAKING_BY_YEARS(5127, Severity.INFO),
    /** The making stays with the first owner. */
    MAKING_CUT_OFF(5128, Severity.INFO),
    /** The making is shared as in ADEME's product category rules for information systems. */
    MAKING_PCR(5129, Severity.INFO),
    /** Equipment was bought in another year, whose account it belongs to. */
    BOUGHT_IN_OTHER_YEAR(5130, Severity.INFO),
    /** Equipment was not withdrawn in the year. */
    NOT_WITHDRAWN_IN_YEAR(5131, Severity.INFO),
    /** Equipment is bought after the time that is evaluated. */
    NOT_YET_IN_SERVICE(5132, Severity.INFO),
    /** Equipment was withdrawn before the time that is evaluated. */
    NOT_IN_SERVICE_ANY_MORE(5133, Severity.INFO),
    /** Equipment in stock uses no electricity. */
    IN_STOCK_UNUSED(5134, Severity.INFO),
    /** A fixed part of the making counts for second-hand equipment. */
    MAKING_CONDITION_FACTORS(5135, Severity.INFO),
    /** Second-hand equipment counts as new, by the method chosen. */
    MAKING_AS_NEW(5136, Severity.WARNING),
    /** An unsplit figure, end of life included, follows the making. */
    UNSPLIT_FOLLOWS_MAKING(5137, Severity.INFO),
    /** Others go on using the equipment; its end of life is theirs. */
    END_OF_LIFE_OF_OTHERS(5138, Severity.INFO),
    /** The electricity of support equipment is in the PUE of its data centre. */
    SUPPORT_IN_PUE(5139, Severity.INFO),
    /** Room equipment names no data centre; the default PUE is used. */
    ROOM_PUE(5140, Severity.WARNING),
    /** Hours are not used, as the reference consumption is a typical year. */
    HOURS_NOT_USED(5141, Severity.WARNING),
    /** Outside its hours of service the equipment counts no electricity. */
    STANDBY_UNKNOWN(5142, Severity.INFO),
    /** Without a day of purchase the making is spread evenly over the lifetime. */
    SPREAD_EVENLY(5143, Severity.WARNING),
    /** The making was written off in earlier years. */
    WRITTEN_OFF(5144, Severity.INFO),
    /** No rule reads what a line states of its condition. */
    CONDITION_NOT_READ(5145, Severity.WARNING),
    /** No rule reads what a line states of its service life. */
    SERVICE_LIFE_NOT_READ(5146, Severity.INFO),
    /** No rule reads that a line is in stock. */
    STOCK_NOT_READ(5147, Severity.WARNING),
    /** No rule reads what a line, or a machine, states of its usage. */
    USAGE_NOT_READ(5148, Severity.WARNING),
    /** No rule reads attributes that a line states. */
    ATTRIBUTE_NOT_READ(5149, Severity.INFO),
    /** A carrier is shared equally among its applications, for lack of weights. */
    APPLICATIONS_EQUAL(5150, Severity.WARNING),
    /** It is not known whether a cloud instance has accelerators; it is counted without. */
    ACCELERATORS_UNKNOWN(5151, Severity.WARNING),
    /** Only the manufacturing of the server behind a cloud instance is covered. */
    CLOUD_MANUFACTURING_ALONE(5152, Severity.INFO),
    /** The figure of a network has the box of a subscriber in it. */
    NETWORK_WITH_BOX(5153, Severity.WARNING),
    /** The losses of the grid are neither in the mix nor known. */
    LOSSES_NOT_KNOWN(5167, Severity.WARNING),
    /** A data centre states no country; the electricity of the country of its line is counted. */
    DATA_CENTRE_OF_LINE_COUNTRY(5168, Severity.INFO),
    /** A change of a scenario applies to nothing. */
    SCENARIO_SELECTS_NOTHING(6001, Severity.WARNING),
    /** The effect of a change of a scenario cannot be computed for some lines. */
    SCENARIO_NOT_COMPUTABLE(6002, Severity.WARNING),
    /** The host onto which a scenario moves machines is unknown. */
    SCENARIO_HOST_UNKNOWN(6003, Severity.ERROR),
    /** The host onto which a scenario moves machines states fewer vCPU than they have. */
    SCENARIO_HOST_FULL(6004, Severity.WARNING),
    /** A change of a scenario leaves all that it selects as it is. */
    SCENARIO_CHANGES_NOTHING(6005, Severity.WARNING),
    /** A scenario moves a cloud instance that is not there. */
    SCENARIO_INSTANCE_UNKNOWN(6006, Severity.WARNING),
    /** A change selects lines by a value that no line has. */
    SCENARIO_VALUE_ABSENT(6007, Severity.INFO),
    /** The contract of a change counts in the market-based account alone: the footprint stays as it is. */
    SCENARIO_CONTRACT(6008, Severity.INFO),
    /** A JSON text is no scenario. */
    NO_SCENARIO(6010, Severity.ERROR),
    /** A scenario names a kind of change that there is not. */
    CHANGE_UNKNOWN(6011, Severity.ERROR),
    /** A change states none of the members of which it must have one, or several that exclude each other. */
    CHANGE_NOT_CLEAR(6012, Severity.ERROR),
    /** A change states nothing that it could change. */
    CHANGE_EMPTY(6013, Severity.ERROR),
    /** A change moves hours from a power state to the same one. */
    POWER_STATES_SAME(6014, Severity.ERROR),
    /** No line can be as old as a selection asks for and as young. */
    AGES_CONTRADICT(6015, Severity.ERROR),
    /** A selection, or a list in a change, holds nothing. */
    SELECTION_EMPTY(6016, Severity.ERROR),
    /** A plan has to assume when lines were bought. */
    PLAN_AGES_ASSUMED(6101, Severity.WARNING),
    /** A plan cannot renew lines, as the rules have no lifetime for them. */
    PLAN_LIFETIME_UNKNOWN(6102, Severity.WARNING),
    /** No heading of a table of bids names the bids; a column was taken by its cells. */
    BID_COLUMN_ASSUMED(6201, Severity.INFO),
    /** A row offers what another row of its bid offers. */
    BID_ROW_TWICE(6202, Severity.ERROR),
    /** The declared phases do not add up to the declared total. */
    BID_DECLARATION_SUM(6203, Severity.ERROR),
    /** A declared use implies electricity that hardly exists. */
    BID_DECLARED_USE_ODD(6204, Severity.WARNING),
    /** The bids of a lot do not offer the same items. */
    BID_ITEMS_DIFFER(6205, Severity.WARNING),
    /** A declared total counts whole, as its use is not stated. */
    BID_TOTAL_WHOLE(6206, Severity.INFO),
    /** The consumptions of a lot are of different definitions. */
    BID_ELECTRICITY_DIFFERS(6207, Severity.WARNING),
    /** A declared end of life is a credit, which does not count. */
    BID_CREDIT(6208, Severity.INFO),
    /** Declared percentiles are not on both sides of the declared total. */
    BID_PERCENTILES(6209, Severity.ERROR),
    /** A spread is declared without the total that it is of. */
    BID_SPREAD_WITHOUT_TOTAL(6210, Severity.ERROR),
    /** Neither a declaration nor the factors have a figure of a device. */
    BID_FIGURE_MISSING(6211, Severity.WARNING),
    /** A declared figure has no source. */
    BID_SOURCE_MISSING(6212, Severity.WARNING),
    /** Years of service are claimed and not proved. */
    BID_YEARS_UNPROVED(6213, Severity.WARNING),
    /** Nothing states how long a device is kept in service. */
    BID_YEARS_MISSING(6214, Severity.WARNING),
    /** The consumption of a device is neither declared nor known. */
    BID_ELECTRICITY_MISSING(6215, Severity.WARNING),
    /** The years of use before are not stated for a second-hand device. */
    BID_PRIOR_YEARS_MISSING(6216, Severity.WARNING),
    /** Values of a device cannot be computed. */
    BID_VALUES_MISSING(6217, Severity.WARNING),
    /** A declaration is no longer valid. */
    BID_EXPIRED(6218, Severity.WARNING),
    /** A declaration is older than five years. */
    BID_DECLARATION_OLD(6219, Severity.WARNING),
    /** A declaration is of a later day than the evaluation. */
    BID_DECLARATION_LATER(6220, Severity.WARNING),
    /** A declaration ends before it begins. */
    BID_DAYS_SWAPPED(6221, Severity.ERROR),
    /** The intervals of two bids overlap. */
    BID_INTERVALS_OVERLAP(6222, Severity.WARNING),
    /** Declared footprints of a lot have no spread. */
    BID_SPREAD_MISSING(6223, Severity.WARNING),
    /** No published definition computes a consumption from declared powers. */
    BID_POWERS_UNUSED(6224, Severity.WARNING),
    /** A stored footprint or inventory has a format this version does not read. */
    STORED_FORMAT(7001, Severity.ERROR),
    /** A cell of a footprint file is missing or duplicate. */
    FOOTPRINT_CELL_COUNT(7006, Severity.ERROR),
    /** A block of an archive is missing, or not as it was written. */
    ARCHIVE_DAMAGED(7101, Severity.ERROR),
    /** An archive was written with other rules, datasets or categories than the calculator has. */
    ARCHIVE_OF_OTHERS(7102, Severity.ERROR),
    /** The values recomputed from an archive are not those that were written. */
    ARCHIVE_VALUES_DIFFER(7103, Severity.ERROR);

    /** The wording of every code, and what values are called in all messages. */
    static final BilingualTexts TEXTS = BilingualTexts.ofResources(CoreCode.class, "messages");

    private static final Map<String, CoreCode> BY_TEXT =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(CoreCode::code, found -> found));

    private final String code;
    private final Severity severity;

    CoreCode(int number, Severity severity) {
        this.code = "EVC-" + number;
        this.severity = severity;
    }

    /**
     * Finds a code by its text.
     *
     * @param text  the text, such as {@code EVC-1008}
     * @return the code, or empty
     */
    public static Optional<CoreCode> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Bilingual message() {
        return TEXTS.text(code);
    }

    @Override
    public Bilingual hint() {
        return TEXTS.text(code + ".hint");
    }

    /** Returns the code, such as {@code EVC-1008}. */
    @Override
    public String toString() {
        return code;
    }
}
