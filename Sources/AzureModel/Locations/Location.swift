/// A region of the classic service.
public struct Location: Hashable, Sendable {
    /// The long name, which is also the display name, such as `West US`.
    public let name: String
    /// The name that service messages use, such as `uswest`.
    public let clusterName: String
    let features: LocationFeatures

    public var displayName: String { name }
    public var availableServices: [String] { ["Compute", "Storage", "PersistentVMRole", "HighMemory"] }
    public var webWorkerRoleSizes: [String] { RoleSizes.listed(for: features, machines: false) }
    public var virtualMachineRoleSizes: [String] { RoleSizes.listed(for: features, machines: true) }

    public var storageAccountTypes: [String] {
        let standard = ["Standard_LRS", "Standard_ZRS", "Standard_GRS", "Standard_RAGRS"]
        return features.contains(.premiumStorage) ? standard + ["Premium_LRS"] : standard
    }
}

/// What differs from region to region.
struct LocationFeatures: OptionSet, Hashable, Sendable {
    let rawValue: Int

    /// Sizes A8 to A11.
    static let computeIntensive = LocationFeatures(rawValue: 1)
    static let sizesD = LocationFeatures(rawValue: 2)
    static let sizesDS = LocationFeatures(rawValue: 4)
    static let sizesG = LocationFeatures(rawValue: 8)
    static let premiumStorage = LocationFeatures(rawValue: 16)
}
