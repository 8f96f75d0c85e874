import AzureModel
import ShellRuntime
import ShellValues

/// Subscriptions: looking, choosing, changing.
enum ProfileCmdlets {
    static let entries: [AzureModule.Entry] = [get, select, set] + AccountCmdlets.entries

    // MARK: Get-AzureSubscription

    private static let getName = Parameters.text(
        "SubscriptionName", at: 0, byName: true, aliases: ["Name"], set: "ByName", completer: Candidates.subscriptions,
        "The subscription's whole name, in any letter case.")
    private static let getId = Parameters.text(
        "SubscriptionId", byName: true, aliases: ["Id"], set: "ById", "The subscription's id, a GUID.")
    private static let getDefault = ParameterSpec(
        "Default", .switchParameter, set: "Default", help: "The subscription that is used by default.")
    private static let getCurrent = ParameterSpec(
        "Current", .switchParameter, set: "Current", help: "The subscription in use.")
    private static let extended = ParameterSpec(
        "ExtendedDetails", .switchParameter, help: "Writes limits and what is used of them, too.")

    private static let get = AzureModule.Entry.azure(
        "Get-AzureSubscription", "Profile.GetAzureSubscriptionCommand", set: "ByName",
        outputs: [AzureTypes.commands + "Profile.Models.PSAzureSubscription"],
        "Shows the subscriptions.", "A name that is not there gives nothing, and no error.",
        examples: [
            CommandExample(
                "The one in use", code: "(Get-AzureSubscription -Current).SubscriptionName", output: "Practice\n")
        ],
        parameters: [getName, getId, getDefault, getCurrent, extended]
    ) { azure in
        let isExtended = azure.flag(extended)
        for subscription in try wanted(azure) {
            let workspace = azure.workspace
            try azure.write(
                isExtended
                    ? Projection.extendedSubscription(subscription, in: workspace)
                    : Projection.subscription(subscription, in: workspace))
        }
    }

    private static func wanted(_ azure: AzureCall) throws -> [Subscription] {
        let profile = azure.workspace.subscriptions
        if let id = azure.optional(getId) {
            guard ProfileErrors.isGuid(id) else { throw ProfileErrors.noGuid }
            return [try ProfileErrors.translating { try profile.subscription(withId: id) }]
        }
        if azure.call.isBound(getDefault) || azure.call.isBound(getCurrent) {
            if let current = profile.current { return [current] }
            let text = azure.call.isBound(getDefault) ? Messages.noDefaultSubscription : Messages.noCurrentSubscription
            try azure.call.writeError("", text, category: .InvalidData)
            return []
        }
        guard let name = azure.optional(getName) else { return profile.subscriptions }
        return profile.subscriptions.filter { CaseFolding.equal($0.name, name) }
    }

    // MARK: Select-AzureSubscription

    private static let byName = "SelectSubscriptionByNameParameterSet"
    private static let byId = "SelectSubscriptionByIdParameterSet"
    private static let defaultByName = "SelectDefaultSubscriptionByNameParameterSet"
    private static let defaultById = "SelectDefaultSubscriptionByIdParameterSet"
    private static let selectName = ParameterSpec(
        "SubscriptionName", .string,
        places: [byName, defaultByName].map { ParameterPlace($0, position: 0, mandatory: true, byName: true) },
        aliases: ["Name"], checks: [.notNullOrEmpty], help: "The name, in its own letter case.",
        completer: Candidates.subscriptions)
    private static let selectId = ParameterSpec(
        "SubscriptionId", .string,
        places: [byId, defaultById].map { ParameterPlace($0, position: 0, mandatory: true, byName: true) },
        aliases: ["Id"], checks: [.notNullOrEmpty], help: "The id, a GUID.")
    private static let account = Parameters.text("Account", at: 1, byName: true, "The account to use it with.")
    private static let current = ParameterSpec(
        "Current", .switchParameter, places: [byName, byId].map { ParameterPlace($0) }, help: "Changes nothing.")
    private static let asDefault = ParameterSpec(
        "Default", .switchParameter, places: [defaultByName, defaultById].map { ParameterPlace($0, mandatory: true) },
        help: "Changes nothing but brings a warning.")
    private static let noCurrent = ParameterSpec(
        "NoCurrent", .switchParameter, mandatory: true, set: "NoCurrentSubscriptionParameterSet",
        help: "Only brings a warning.")
    private static let noDefault = ParameterSpec(
        "NoDefault", .switchParameter, mandatory: true, set: "NoDefaultSubscriptionParameterSet",
        help: "Leaves no subscription in use.")
    private static let writeSubscription = ParameterSpec(
        "PassThru", .switchParameter, help: "Writes the subscription.")

    private static let select = AzureModule.Entry.azure(
        "Select-AzureSubscription", "Profile.SelectAzureSubscriptionCommand", set: byName,
        outputs: [AzureTypes.commands + "Profile.Models.PSAzureSubscription"],
        "Puts a subscription in use.",
        examples: [CommandExample("By name", code: "Select-AzureSubscription -SubscriptionName Practice")],
        parameters: [selectName, selectId, account, current, asDefault, noCurrent, noDefault, writeSubscription]
    ) { azure in
        if azure.call.isBound(noCurrent) {
            return try azure.call.writeWarning(
                "Current parameter set has been deprecated. Use Select-AzureSubscription -NoDefault instead.")
        }
        if azure.call.isBound(noDefault) { return azure.session.workspace.selectNone() }
        if azure.flag(asDefault) {
            try azure.call.writeWarning(
                "Current and Default parameters have been deprecated. Select-AzureSubscription will always update "
                    + "the Default Subscription.")
        }
        let chosen = try chosen(azure)
        azure.session.workspace.select(chosen, account: azure.optional(account))
        guard azure.flag(writeSubscription), let now = azure.workspace.subscriptions.current else { return }
        try azure.write(Projection.subscription(now, in: azure.workspace))
    }

    private static func chosen(_ azure: AzureCall) throws -> Subscription {
        let profile = azure.workspace.subscriptions
        guard let id = azure.optional(selectId) else {
            return try ProfileErrors.translating {
                try profile.subscription(named: azure.text(selectName), caseCounts: true)
            }
        }
        guard ProfileErrors.isGuid(id) else {
            throw AzureErrors.argument(
                "The value \(id) provided is not a valid GUID. Please provide a valid GUID.",
                parameter: "SubscriptionId")
        }
        return try ProfileErrors.translating { try profile.subscription(withId: id) }
    }

    // MARK: Set-AzureSubscription

    private static let updateById = "UpdateSubscriptionByIdParameterSetName"
    private static let updateByName = "UpdateSubscriptionByNameParameterSetName"
    private static let add = "AddSubscriptionParameterSetName"
    private static let setName = ParameterSpec(
        "SubscriptionName", .string,
        places: [updateByName, add].map { ParameterPlace($0, position: 0, mandatory: true, byName: true) },
        checks: [.notNullOrEmpty], help: "The subscription's name.", completer: Candidates.subscriptions)
    private static let setId = ParameterSpec(
        "SubscriptionId", .string,
        places: [updateById, add].map { ParameterPlace($0, mandatory: true, byName: true) },
        help: "The subscription's id, a GUID.")
    private static let certificate = ParameterSpec(
        "Certificate", CertificateType.type,
        places: [
            ParameterPlace(add, mandatory: true, byName: true), ParameterPlace(updateById, byName: true),
            ParameterPlace(updateByName, position: 0, byName: true),
        ],
        help: "The certificate to sign in with.")
    private static let serviceEndpoint = Parameters.plain("ServiceEndpoint", byName: true, "No longer of use.")
    private static let managerEndpoint = Parameters.plain("ResourceManagerEndpoint", byName: true, "No longer of use.")
    private static let storage = Parameters.text(
        "CurrentStorageAccountName", "The storage account to use: its name or a connection string.")
    private static let context = ParameterSpec(
        "Context", AzureTypes.storageContext.type, byName: true, checks: [.notNullOrEmpty],
        help: "The storage account to use, as an object.")
    private static let environment = Parameters.text("Environment", "The cloud the subscription belongs to.")

    private static let set = AzureModule.Entry.azure(
        "Set-AzureSubscription", "Profile.SetAzureSubscriptionCommand",
        outputs: [AzureTypes.authentication + "AzureSubscription"],
        "Changes what is stored of a subscription.",
        parameters: [
            setName, setId, certificate, serviceEndpoint, managerEndpoint, storage, context, environment,
            writeSubscription,
        ]
    ) { azure in
        if azure.call.isBound(serviceEndpoint) || azure.call.isBound(managerEndpoint) {
            try azure.call.writeWarning(
                "Please use Environment parameter to specify subscription environment. This warning will be converted "
                    + "into an error in the upcoming release.")
        }
        let changed = try ProfileErrors.translating {
            try azure.session.workspace.update(
                try stored(azure), environment: azure.optional(environment) ?? "AzureCloud",
                storageAccount: storageAccount(azure))
        }
        if azure.flag(writeSubscription) { try azure.write(Projection.storedSubscription(changed)) }
    }

    private static func stored(_ azure: AzureCall) throws -> Subscription {
        let profile = azure.workspace.subscriptions
        guard let id = azure.optional(setId) else {
            return try profile.subscription(named: azure.text(setName), caseCounts: false)
        }
        guard ProfileErrors.isGuid(id) else { throw ProfileErrors.noGuid }
        return try profile.subscription(withId: id)
    }

    private static func storageAccount(_ azure: AzureCall) -> String? {
        if let record = azure.call[context]?.asObject as? RecordObject {
            return record.field(1).asString ?? record.field(0).asString
        }
        return azure.optional(storage)
    }
}

/// Certificates are known by name alone.
enum CertificateType {
    static let type = NetType("System.Security.Cryptography.X509Certificates.X509Certificate2")
}
