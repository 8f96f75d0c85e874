import AzureModel
import ShellRuntime
import ShellValues

/// The parameters by which cmdlets name a machine or a role of a cloud service, with their places in each set.
struct RoleParameters: Sendable {
    let machine: ParameterSpec
    let service: ParameterSpec
    let slot: ParameterSpec
    let role: ParameterSpec
    let interface: ParameterSpec

    /// `first`: the position of the first of them in each set; `roleName`: `RoleName` or `RoleInstanceName`.
    init(
        iaas: [String], paas: [String], first: Int, roleName: String = "RoleName", machineByName: Bool = true
    ) {
        machine = ParameterSpec(
            "VM", AzureTypes.machineRole.type,
            places: iaas.map {
                ParameterPlace($0, position: first, mandatory: true, byValue: true, byName: machineByName)
            },
            help: "The machine, as an object.")
        service = ParameterSpec(
            "ServiceName", .string,
            places: iaas.map { ParameterPlace($0, mandatory: true, byName: true) }
                + paas.map { ParameterPlace($0, position: first, mandatory: true, byName: true) },
            checks: [.notNullOrEmpty], help: "The cloud service's name.")
        slot = ParameterSpec(
            "Slot", .string, places: paas.map { ParameterPlace($0, position: first + 1) },
            checks: [.set(["Staging", "Production"])], help: "The deployment's slot.", default: "Production")
        role = ParameterSpec(
            roleName, .string,
            places: paas.map { ParameterPlace($0, position: first + 2, mandatory: true, byName: true) },
            checks: [.notNullOrEmpty], help: "The role's name.")
        interface = ParameterSpec(
            "NetworkInterfaceName", .string,
            places: iaas.map { ParameterPlace($0, position: first + 1, byName: true) }
                + paas.map { ParameterPlace($0, position: first + 3, byName: true) },
            checks: [.notNullOrEmpty], help: "One of the machine's network interfaces.")
    }

    var all: [ParameterSpec] { [machine, service, slot, role, interface] }

    /// There are no cloud services here: what any such question gets.
    func refusal(_ azure: AzureCall) throws -> ModelFailure {
        let workspace = try azure.look()
        let name = azure.text(service)
        return azure.call.isBound(machine) ? workspace.hostedService(name) : workspace.deployment(ofService: name)
    }
}
