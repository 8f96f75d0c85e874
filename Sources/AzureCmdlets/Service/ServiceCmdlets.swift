import AzureModel
import ShellRuntime
import ShellValues

/// Regions and reserved addresses.
enum ServiceCmdlets {
    private static let space = "ServiceManagement."
    private static let new = "CreateNewReservedIP"
    private static let slotSet = "CreateInUseReservedIPUsingSlot"
    private static let inUse = "CreateInUseReservedIP"

    static let entries: [AzureModule.Entry] = [locations, reserve, reserved, release]

    private static let locations = AzureModule.Entry.azure(
        "Get-AzureLocation", space + "HostedServices.GetAzureLocationCommand",
        outputs: [AzureTypes.model + "LocationsContext"],
        "Shows the regions, with what there is in each.",
        examples: [
            CommandExample(
                "Their names", code: "(Get-AzureLocation | Select-Object -First 2).Name",
                output: "South Central US\nWest US\n")
        ],
        parameters: []
    ) { azure in
        let operation = try azure.operation { operation in
            _ = try azure.look()
            return operation
        }
        for location in LocationCatalog.all { try azure.write(Projection.location(location, operation)) }
    }

    // MARK: Reserved addresses

    private static let newName = ParameterSpec(
        "ReservedIPName", .string, places: places([new: 0, slotSet: 0, inUse: 0], mandatory: true),
        checks: [.notNullOrEmpty], help: "The name to reserve an address under.")
    private static let newLabel = ParameterSpec(
        "Label", .string, places: places([new: 1, slotSet: 3, inUse: 1]), checks: [.notNullOrEmpty],
        help: "A text that describes it.")
    private static let newLocation = ParameterSpec(
        "Location", .string, places: places([new: 2, slotSet: 4, inUse: 2], mandatory: true),
        checks: [.notNullOrEmpty], help: "The region.", completer: Candidates.locations)
    private static let service = ParameterSpec(
        "ServiceName", .string, places: places([inUse: 3], mandatory: true), checks: [.notNullOrEmpty],
        help: "The cloud service whose address to keep.")
    private static let virtualName = ParameterSpec(
        "VirtualIPName", .string, places: places([inUse: 4]), checks: [.notNullOrEmpty],
        help: "Which of the service's addresses.")
    private static let slot = ParameterSpec(
        "Slot", .string, places: places([inUse: 5]), checks: [.notNullOrEmpty, .set(["Staging", "Production"])],
        help: "The deployment's slot.")
    private static let getName = Parameters.text(
        "ReservedIPName", at: 0, byName: true, completer: Candidates.reservedAddresses,
        "The name. Without it, all are written.")
    private static let removeName = Parameters.text(
        "ReservedIPName", at: 0, mandatory: true, byName: true, completer: Candidates.reservedAddresses, "The name.")
    private static let removeForce = ParameterSpec(
        "Force", .switchParameter, position: 1, help: "Does the work without asking first.")

    private static func places(_ positions: KeyValuePairs<String, Int>, mandatory: Bool = false) -> [ParameterPlace] {
        positions.map { ParameterPlace($0.key, position: $0.value, mandatory: mandatory, byName: true) }
    }

    private static let reserve = AzureModule.Entry.azure(
        "New-AzureReservedIP", space + "IaaS.NewAzureReservedIPCmdlet", set: new, outputs: [Outputs.operation],
        "Reserves a public address.",
        examples: [
            CommandExample(
                "Reserve and look",
                code: "$null = New-AzureReservedIP -ReservedIPName shop -Location 'West US'\n"
                    + "(Get-AzureReservedIP shop).Address",
                output: "104.40.10.1\n")
        ],
        parameters: [newName, newLabel, newLocation, service, virtualName, slot]
    ) { azure in
        if azure.call.isBound(service) { throw try azure.look().deployment(ofService: azure.text(service)) }
        let operation = try azure.operation { operation in
            let session = azure.session
            try azure.change { workspace in
                try workspace.reserveAddress(
                    named: azure.text(newName), label: azure.optional(newLabel), location: azure.text(newLocation),
                    ids: &session.ids)
            }
            return operation
        }
        try azure.write(operation.value)
    }

    private static let reserved = AzureModule.Entry.azure(
        "Get-AzureReservedIP", space + "IaaS.GetAzureReservedIPCmdlet",
        outputs: [AzureTypes.model + "ReservedIPContext"],
        "Shows one reserved address, or all of them in name order.",
        examples: [CommandExample("All of them", code: "Get-AzureReservedIP | Format-Table ReservedIPName, Address")],
        parameters: [getName]
    ) { azure in
        let (found, operation) = try azure.operation { operation -> ([ReservedAddress], Operation) in
            let workspace = try azure.look()
            guard let name = azure.optional(getName) else { return (workspace.reservedAddresses.listed, operation) }
            return ([try workspace.reservedAddress(named: name)], operation)
        }
        for address in found { try azure.write(Projection.reservedAddress(address, operation)) }
    }

    private static let release = AzureModule.Entry.azure(
        "Remove-AzureReservedIP", space + "IaaS.RemoveAzureReservedIPCmdlet", set: "RemoveReservedIP",
        outputs: [Outputs.operation],
        "Gives a reserved address back.",
        examples: [CommandExample("Without a question", code: "Remove-AzureReservedIP shop -Force")],
        parameters: [removeName, removeForce]
    ) { azure in
        guard
            try azure.isConfirmed(
                force: azure.flag(removeForce),
                question: "Are you sure you want to remove the Reserved IP from your subscription?",
                process: "Remove the Reserved IP from your subscription.", target: "")
        else { return }
        let operation = try azure.operation { operation in
            try azure.change { try $0.releaseAddress(named: azure.text(removeName)) }
            return operation
        }
        try azure.write(operation.value)
    }
}
