import AzureModel
import DotNetTypes
import ShellRuntime
import ShellValues

/// Accounts and published settings.
enum AccountCmdlets {
    static let entries: [AzureModule.Entry] = [add, get, importSettings]

    private static let credentialType: NetType = {
        let name = "System.Management.Automation.PSCredential"
        return TypeTable.find(name) ?? NetType(name)
    }()
    private static let principalSet = "ServicePrincipal"
    private static let environment = Parameters.plain("Environment", "The cloud to sign in to.")
    private static let credential = ParameterSpec(
        "Credential", credentialType,
        places: [ParameterPlace("User"), ParameterPlace(principalSet, mandatory: true)],
        help: "Who signs in. Without it, the account at hand.")
    private static let servicePrincipal = ParameterSpec(
        "ServicePrincipal", .switchParameter, mandatory: true, set: principalSet, help: "Signs in a program.")
    private static let tenant = ParameterSpec(
        "Tenant", .string, places: [ParameterPlace("User"), ParameterPlace(principalSet, mandatory: true)],
        aliases: ["TenantId"], help: "The directory to sign in to.")
    private static let name = Parameters.plain("Name", at: 0, "The account's name, in its own letter case.")
    private static let file = Parameters.plain(
        "PublishSettingsFile", at: 0, mandatory: true, byName: true, "The file, or a folder that has one.")
    private static let settingsEnvironment = Parameters.text(
        "Environment", set: "CommonSettings", "The cloud the subscriptions belong to.")

    private static let add = AzureModule.Entry.azure(
        "Add-AzureAccount", "Profile.AddAzureAccount", set: "User",
        outputs: [AzureTypes.authentication + "AzureAccount"],
        "Signs an account in.", "Here that succeeds at once, with the subscription at hand.",
        examples: [
            CommandExample("The account at hand", code: "(Add-AzureAccount).Id", output: "learner@example.com\n")
        ],
        parameters: [environment, credential, servicePrincipal, tenant]
    ) { azure in
        let user = try userName(azure)
        let kind: Account.Kind = azure.flag(servicePrincipal) ? .servicePrincipal : .user
        let cloud = azure.optional(environment) ?? "AzureCloud"
        let account = try ProfileErrors.translating {
            try azure.session.workspace.addAccount(id: user, kind: kind, environment: cloud)
        }
        try azure.call.writeVerbose("Account \"\(account.id)\" has been added.")
        if let current = azure.workspace.subscriptions.current {
            try azure.call.writeVerbose("Subscription \"\(current.name)\" is selected as the default subscription.")
        }
        try azure.call.writeVerbose("To view all the subscriptions, please use Get-AzureSubscription.")
        try azure.call.writeVerbose(
            "To switch to a different subscription, please use Select-AzureSubscription.")
        try azure.write(Projection.account(account))
    }

    private static func userName(_ azure: AzureCall) throws -> String? {
        guard let given = azure.call[credential], let type = given.type else { return nil }
        var next: NetType? = type
        while let current = next {
            if let property = current.members.properties[Symbol("UserName")] {
                return try property.get(azure.call.engine, given).asString
            }
            next = current.base
        }
        return nil
    }

    private static let get = AzureModule.Entry.azure(
        "Get-AzureAccount", "Profile.GetAzureAccount", outputs: [AzureTypes.authentication + "AzureAccount"],
        "Shows the accounts that are signed in.",
        examples: [CommandExample("Their names", code: "(Get-AzureAccount).Id", output: "learner@example.com\n")],
        parameters: [name]
    ) { azure in
        let wanted = azure.text(name)
        for account in azure.workspace.subscriptions.accounts where wanted.isEmpty || account.id == wanted {
            try azure.write(Projection.account(account))
        }
    }

    private static let importSettings = AzureModule.Entry.azure(
        "Import-AzurePublishSettingsFile", "Profile.ImportAzurePublishSettingsCommand",
        outputs: [AzureTypes.authentication + "AzureSubscription"],
        "Takes subscriptions from a file of published settings.",
        "Subscriptions that are known already stay as they are; the practice range adds no others.",
        parameters: [file, settingsEnvironment]
    ) { azure in
        let folder = azure.call.engine.host.currentFolder
        let path = azure.text(file)
        if NativeFile.isFolder(path, from: folder) {
            try checkFolder(path, folder, azure)
        } else if !NativeFile.isFile(path, from: folder) {
            throw NetFailure(ExceptionTypes.exception, "Exception of type 'System.Exception' was thrown.")
        }
        let subscriptions = azure.workspace.subscriptions.subscriptions.map(Projection.storedSubscription)
        try azure.write(.list(subscriptions, of: AzureTypes.storedSubscription.type))
    }

    private static func checkFolder(_ path: String, _ folder: String, _ azure: AzureCall) throws {
        let files = NativeFile.names(in: path, from: folder).filter { $0.hasSuffix(".publishsettings") }
        guard let first = files.first else {
            let text = "No publish settings files with extension *.publishsettings are found in the directory"
            throw NetFailure(ExceptionTypes.exception, "\(text) \"\(path)\".")
        }
        if files.count > 1 {
            let advice = "If you want to use another file specify the file name."
            try azure.call.writeWarning("The first publish settings file \"\(path)/\(first)\" is used. \(advice)")
        }
    }
}
