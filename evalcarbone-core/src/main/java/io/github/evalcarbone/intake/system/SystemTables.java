package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.InformationSystem;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what runs on an inventory from the tables of NumEcoEval and G4IT, either generation: virtual machines, applications and
 * messaging. Immutable and thread-safe; the tables are opened by {@link #read}.
 * <pre>{@code
 * InformationSystem system = SystemTables.none()
 *         .withVirtualMachines(TextSource.of(Path.of("3-virtual.csv")))
 *         .withApplications(TextSource.of(Path.of("4-applications.csv")))
 *         .load(inventory);
 * }</pre>
 * A row that cannot be read is left out and reported; what a sound row refers to is checked when the system is built, so that one row
 * left out may be reported again where another refers to it.
 */
public final class SystemTables {

    private static final SystemTables NONE = new SystemTables(List.of(), List.of(), List.of());

    private final List<TextSource> machines;
    private final List<TextSource> applications;
    private final List<TextSource> messaging;

    private SystemTables(List<TextSource> machines, List<TextSource> applications, List<TextSource> messaging) {
        this.machines = machines;
        this.applications = applications;
        this.messaging = messaging;
    }

    /** {@return a reader without tables} */
    public static SystemTables none() {
        return NONE;
    }

    /**
     * Adds virtual machines: {@code nomEquipementVirtuel} and {@code nomEquipementPhysique}, and where they are stated
     * {@code cleRepartition} (0 to 1), {@code vCPU}, {@code capaciteStockage} (GB), {@code typeEqv} (calcul or stockage) and
     * {@code quantite}. A row whose {@code typeInfrastructure} is {@code CLOUD_SERVICES} is an instance of a cloud: {@code provider},
     * {@code typeInstance}, {@code location}, and where they are stated {@code chargeMoy} (per cent) and
     * {@code dureeUtilisationAnnuelle} (hours). The table does not state the processor or the server behind it; what lacks for that is a gap
     * of the footprint.
     *
     * @param file  the CSV text
     * @return the changed reader
     */
    public SystemTables withVirtualMachines(TextSource file) {
        return new SystemTables(with(machines, file), applications, messaging);
    }

    /**
     * Adds applications: {@code nomApplication}, {@code typeEnvironnement}, {@code nomEquipementVirtuel} and {@code domaine}, a row
     * for each environment and machine. An application is one, whatever its environments.
     *
     * @param file  the CSV text
     * @return the changed reader
     */
    public SystemTables withApplications(TextSource file) {
        return new SystemTables(machines, with(applications, file), messaging);
    }

    /**
     * Adds messaging: {@code moisAnnee} (MMYYYY), {@code nombreMailEmis}, {@code nombreMailEmisXDestinataires} and
     * {@code volumeTotalMailEmis} (MB), a row a month.
     *
     * @param file  the CSV text
     * @return the changed reader
     */
    public SystemTables withMessaging(TextSource file) {
        return new SystemTables(machines, applications, with(messaging, file));
    }

    private static List<TextSource> with(List<TextSource> files, TextSource file) {
        return Stream.concat(files.stream(), Stream.of(file)).toList();
    }

    /**
     * Reads the tables.
     *
     * @param inventory  the equipment that the machines run on
     * @return the system, or what is sound of it beside every problem of the tables and of their references; its remarks are on what
     *         the tables hold and nothing here reads
     */
    public Checked<InformationSystem> read(Inventory inventory) {
        SystemRows rows = new SystemRows(inventory);
        machines.forEach(rows::machines);
        applications.forEach(rows::applications);
        messaging.forEach(rows::messaging);
        return rows.system();
    }

    /**
     * Reads tables that must be sound.
     *
     * @param inventory  the equipment that the machines run on
     * @return the system
     * @throws io.github.evalcarbone.problem.InvalidDataException if a table or a reference has a fault; it carries every fault
     */
    public InformationSystem load(Inventory inventory) {
        return read(inventory).orThrow();
    }
}
