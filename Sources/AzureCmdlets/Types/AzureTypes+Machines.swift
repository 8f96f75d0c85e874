import ShellValues

// MARK: - Machine configurations, as far as network cmdlets touch them

extension AzureTypes {
    static let anyMachine: NetType = NetType(
        model + "IPersistentVM", kind: .interface, base: nil,
        declare: { _ in TypeDeclaration(methods: [Machine.instanceMethod]) })

    static let machine: RecordType = RecordType(
        model + "PersistentVM", interfaces: [anyMachine],
        [
            .text("RoleName"),
            Field(
                "ConfigurationSets", Generics.collection(configurationSet.type),
                initial: .object(ListObject([], type: Generics.collection(configurationSet.type)))),
        ],
        methods: { [Machine.instanceMethod] })

    static let configurationSet: RecordType = RecordType(model + "ConfigurationSet", [.text("ConfigurationSetType")])

    static let networkConfigurationSet: RecordType = RecordType(
        model + "NetworkConfigurationSet", base: configurationSet,
        [.text("ConfigurationSetType"), Field("SubnetNames", subnetNames)] + Field.texts("StaticVirtualNetworkIPAddress", "NetworkSecurityGroup"))

    static let subnetNames: NetType = Generics.collectionClass(model + "SubnetNamesCollection", .string)

    static let serviceOperation: RecordType = RecordType(
        model + "ServiceOperationContext", base: operation, [.text("ServiceName")])

    static let machineRole: RecordType = RecordType(
        model + "PersistentVMRoleContext", base: serviceOperation, interfaces: [anyMachine],
        Field.texts("DeploymentName", "Name") + [Field("VM", machine.type)]
            + Field.texts("InstanceName", "VirtualNetworkName"),
        methods: { [Machine.instanceMethod] })
}

/// Reading and writing the parts of a machine configuration.
enum Machine {
    static var instanceMethod: MethodOverload {
        MethodOverload("GetInstance", returns: AzureTypes.machine.type) { call in
            instance(of: call.target).map { .object($0) } ?? .null
        }
    }

    /// The machine configuration in a value: the object itself, or what a role carries.
    static func instance(of value: Value) -> RecordObject? {
        guard let record = value.asObject as? RecordObject else { return nil }
        if record.type === AzureTypes.machine.type { return record }
        if record.type === AzureTypes.machineRole.type { return record.field(6).asObject as? RecordObject }
        return nil
    }
}
