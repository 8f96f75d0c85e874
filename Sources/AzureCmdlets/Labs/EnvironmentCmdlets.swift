import AzureModel
import ShellRuntime
import ShellValues

/// `Get-`, `New-` and `Remove-AzAppServiceEnvironment`, as the module Az.Websites has them.
enum EnvironmentCmdlets {
    private static let space = "Microsoft.Azure.Commands.WebApps.Cmdlets.AppServiceEnvironments."
    private static let subnetName2 = "ASEv2SubnetNameParameterSet"
    private static let subnetName3 = "ASEv3SubnetNameParameterSet"
    private static let subnetId2 = "ASEv2SubnetIdParameterSet"
    private static let subnetId3 = "ASEv3SubnetIdParameterSet"

    static let entries: [AzureModule.Entry] = [get, create, remove]

    private static let group = Parameters.plain(
        "ResourceGroupName", at: 0, mandatory: true, "The resource group's name.")
    private static let name = Parameters.plain(
        "Name", at: 1, mandatory: true, completer: Candidates.environments, "The environment's name.")
    private static let location = ParameterSpec(
        "Location", .string, position: 2, mandatory: true, help: "The region; it is that of the network.",
        completer: Candidates.locations)
    private static let kind = ParameterSpec(
        "Kind", .string, position: 3, checks: [.set(["ASEv2", "ASEv3"])], help: "The generation.", default: "ASEv2")
    private static let network = ParameterSpec(
        "VirtualNetworkName", .string, places: [subnetName2, subnetName3].map { ParameterPlace($0, mandatory: true) },
        help: "The virtual network.", completer: Candidates.networks)
    private static let subnet = ParameterSpec(
        "SubnetName", .string, places: [subnetName2, subnetName3].map { ParameterPlace($0, mandatory: true) },
        help: "The subnet; it must hold nothing else.", completer: Candidates.subnets)
    private static let subnetId = ParameterSpec(
        "SubnetId", .string, places: [subnetId2, subnetId3].map { ParameterPlace($0, mandatory: true) },
        help: "The subnet by its path, which ends in /virtualNetworks/NETWORK/subnets/SUBNET.")
    private static let mode = ParameterSpec(
        "LoadBalancerMode", .string, places: [subnetName2, subnetId2].map { ParameterPlace($0, mandatory: true) },
        checks: [.set(["Internal", "External"])], help: "Who reaches the apps: only the network, or everybody.")
    private static let skipRoutes = ParameterSpec(
        "SkipRouteTable", .switchParameter, places: [subnetName2, subnetId2].map { ParameterPlace($0) },
        help: "Makes no route table. The practice range makes none in any case.")
    private static let skipGroup = ParameterSpec(
        "SkipNetworkSecurityGroup", .switchParameter, places: [subnetName2, subnetId2].map { ParameterPlace($0) },
        help: "Makes no network security group. The practice range makes none in any case.")
    private static let writeEnvironment = ParameterSpec(
        "PassThru", .switchParameter, help: "Writes the environment.")
    private static let object = ParameterSpec(
        "InputObject", AzureTypes.environment.type, mandatory: true, byValue: true, set: "ByInputObject",
        help: "The environment, as an object.")
    private static let removeGroup = ParameterSpec(
        "ResourceGroupName", .string, position: 0, mandatory: true, set: "ByName", help: "The resource group's name.")
    private static let removeName = ParameterSpec(
        "Name", .string, position: 1, mandatory: true, set: "ByName", help: "The environment's name.",
        completer: Candidates.environments)

    private static let get = entry(
        "Get-AzAppServiceEnvironment", "GetAzureAppServiceEnvironmentCmdlet", outputs: [outputType],
        "Shows an App Service Environment.", parameters: [group, name]
    ) { azure in
        let found = try find(azure, azure.text(group), azure.text(name))
        try azure.write(Projection.environment(found, in: azure.workspace))
    }

    private static let create = entry(
        "New-AzAppServiceEnvironment", "NewAzureAppServiceEnvironmentCmdlet", set: subnetName2, outputs: [outputType],
        shouldProcess: true,
        "Makes an App Service Environment in a subnet.",
        parameters: [
            group, name, location, kind, network, subnet, subnetId, mode, skipRoutes, skipGroup, writeEnvironment,
        ]
    ) { azure in
        guard try azure.call.shouldProcess(azure.text(name)) else { return }
        let request = try request(azure)
        try azure.change { try $0.createEnvironment(request) }
        guard azure.flag(writeEnvironment) else { return }
        let made = try azure.workspace.environment(named: request.name)
        try azure.write(Projection.environment(made, in: azure.workspace))
    }

    private static let remove = entry(
        "Remove-AzAppServiceEnvironment", "RemoveAzureAppServiceEnvironmentCmdlet", set: "ByName",
        outputs: [Outputs.boolean], shouldProcess: true,
        "Takes an App Service Environment away.",
        parameters: [removeGroup, removeName, object, Parameters.force, Parameters.passThru]
    ) { azure in
        let record = azure.call[object]?.asObject as? RecordObject
        let name = record?.field(1).asString ?? azure.text(removeName)
        let group = record?.field(3).asString ?? azure.text(removeGroup)
        let found = try find(azure, group, name)
        guard try azure.call.shouldProcess(found.name) else { return }
        let question = "Are you sure you want to delete the App Service Environment '\(found.name)'"
        if !azure.flag(Parameters.force), try !azure.call.shouldContinue(question) { return }
        try azure.change { try $0.removeEnvironment(named: name) }
        try azure.pass(Parameters.passThru)
    }

    private static let outputType = AzureTypes.environment.type.fullName

    private static func find(_ azure: AzureCall, _ group: String, _ name: String) throws -> AppServiceEnvironment {
        let workspace = try azure.look()
        let found = try? workspace.environment(named: name)
        if let found, CaseFolding.equal(found.resourceGroup, group) { return found }
        throw ModelFailure(
            code: "ResourceNotFound",
            message: "The Resource 'Microsoft.Web/hostingEnvironments/\(name)' under resource group '\(group)' "
                + "was not found.",
            moment: .atOnce)
    }

    private static func request(_ azure: AzureCall) throws -> EnvironmentRequest {
        var place = (azure.text(network), azure.text(subnet))
        if let path = azure.optional(subnetId) {
            let parts = path.split(separator: "/").map(String.init)
            guard parts.count >= 3, CaseFolding.equal(parts[parts.count - 2], "subnets") else {
                throw AzureErrors.argument("The subnet id '\(path)' is not valid.", parameter: "SubnetId")
            }
            place = (parts[parts.count - 3], parts[parts.count - 1])
        }
        let isInternal = CaseFolding.equal(azure.text(mode), "Internal")
        return EnvironmentRequest(
            name: azure.text(name), resourceGroup: azure.text(group), location: azure.text(location),
            kind: azure.optional(kind) ?? "ASEv2", network: place.0, subnet: place.1,
            access: isInternal ? .internal : .external)
    }

    private static func entry(
        _ name: String, _ className: String, set: String? = nil, outputs: [String], shouldProcess: Bool = false,
        _ synopsis: String, parameters: @escaping @autoclosure @Sendable () -> [ParameterSpec],
        run: @escaping @Sendable (AzureCall) throws -> Void
    ) -> AzureModule.Entry {
        AzureModule.Entry(name: name) {
            CommandSpec(
                name, module: "Az.Websites", className: space + className, defaultSet: set, outputTypes: outputs,
                shouldProcess: shouldProcess, synopsis: synopsis,
                notes: "In Azure this takes hours; here it is done at once.", parameters: parameters(),
                make: AzureCmdlet.maker(.network, run))
        }
    }
}
