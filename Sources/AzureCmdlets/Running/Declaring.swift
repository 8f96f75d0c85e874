import ShellRuntime

extension AzureModule.Entry {
    /// A cmdlet of the module `Azure`. The class is named without `Microsoft.WindowsAzure.Commands.`;
    /// the parameter `Profile`, which all have, comes last.
    static func azure(
        _ name: String, _ className: String, _ family: Family = .network, set: String? = nil, outputs: [String] = [],
        _ synopsis: String, _ description: String = "", examples: [CommandExample] = [], notes: String = "",
        parameters: @escaping @autoclosure @Sendable () -> [ParameterSpec],
        run: @escaping @Sendable (AzureCall) throws -> Void
    ) -> AzureModule.Entry {
        AzureModule.Entry(name: name) {
            CommandSpec(
                name, module: "Azure", className: AzureTypes.commands + className, defaultSet: set,
                outputTypes: outputs, synopsis: synopsis, description: description, examples: examples, notes: notes,
                parameters: parameters() + [Parameters.profile], make: AzureCmdlet.maker(family, run))
        }
    }
}

/// Names of types as declarations list them.
enum Outputs {
    static let boolean = "System.Boolean"
    static let text = "System.String"
    static let operation = AzureTypes.commands + "Utilities.Common.ManagementOperationContext"
    static let anyGroup = AzureTypes.groups + "INetworkSecurityGroup"
    static let groupWithRules = AzureTypes.groups + "NetworkSecurityGroupWithRules"
    static let anyRouteTable = AzureTypes.routes + "IRouteTable"
    static let routeTableWithRoutes = AzureTypes.routes + "RouteTableWithRoutes"
    static let anyMachine = AzureTypes.model + "IPersistentVM"

    /// A sequence of a type, as .NET writes its full name.
    static func sequence(_ type: String) -> String {
        let assembly = "Azure, Version=1.0.1.0, Culture=neutral, PublicKeyToken=null"
        return "System.Collections.Generic.IEnumerable`1[[\(type), \(assembly)]]"
    }
}
