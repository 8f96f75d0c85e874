import ShellValues

/// The exceptions in which the service's refusals arrive.
enum AzureExceptions {
    static let cloud = NetType("Hyak.Common.CloudException", base: ExceptionTypes.exception)
    static let compute = NetType(
        AzureTypes.commands + "Common.ComputeCloudException", base: cloud)
}
