//! The IAM actions by service and resource kind, written by `cargo xtask generate`.
//!
//! AWS: <https://docs.aws.amazon.com/service-authorization/latest/reference/>

/// The actions of `acm`.
pub mod acm {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `acm:GetAccountConfiguration`.
        GetAccountConfiguration,
        /// `acm:ListCertificates`.
        ListCertificates,
        /// `acm:PutAccountConfiguration`.
        PutAccountConfiguration,
        /// `acm:RequestCertificate`.
        RequestCertificate,
        /// `acm:SearchCertificates`.
        SearchCertificates,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::GetAccountConfiguration => "acm:GetAccountConfiguration",
                Self::ListCertificates => "acm:ListCertificates",
                Self::PutAccountConfiguration => "acm:PutAccountConfiguration",
                Self::RequestCertificate => "acm:RequestCertificate",
                Self::SearchCertificates => "acm:SearchCertificates",
            }
        }
    }
    /// Actions on `arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Certificate {
        /// `acm:AddTagsToCertificate`.
        AddTagsToCertificate,
        /// `acm:DeleteCertificate`.
        DeleteCertificate,
        /// `acm:DescribeCertificate`.
        DescribeCertificate,
        /// `acm:ExportCertificate`.
        ExportCertificate,
        /// `acm:GetCertificate`.
        GetCertificate,
        /// `acm:ImportCertificate`.
        ImportCertificate,
        /// `acm:ListTagsForCertificate`.
        ListTagsForCertificate,
        /// `acm:RemoveTagsFromCertificate`.
        RemoveTagsFromCertificate,
        /// `acm:RenewCertificate`.
        RenewCertificate,
        /// `acm:ResendValidationEmail`.
        ResendValidationEmail,
        /// `acm:RevokeCertificate`.
        RevokeCertificate,
        /// `acm:UpdateCertificateOptions`.
        UpdateCertificateOptions,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Certificate {
        fn name(&self) -> &'static str {
            match self {
                Self::AddTagsToCertificate => "acm:AddTagsToCertificate",
                Self::DeleteCertificate => "acm:DeleteCertificate",
                Self::DescribeCertificate => "acm:DescribeCertificate",
                Self::ExportCertificate => "acm:ExportCertificate",
                Self::GetCertificate => "acm:GetCertificate",
                Self::ImportCertificate => "acm:ImportCertificate",
                Self::ListTagsForCertificate => "acm:ListTagsForCertificate",
                Self::RemoveTagsFromCertificate => "acm:RemoveTagsFromCertificate",
                Self::RenewCertificate => "acm:RenewCertificate",
                Self::ResendValidationEmail => "acm:ResendValidationEmail",
                Self::RevokeCertificate => "acm:RevokeCertificate",
                Self::UpdateCertificateOptions => "acm:UpdateCertificateOptions",
            }
        }
    }
}
/// The actions of `apigateway`.
pub mod apigateway {
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/accesslogsettings`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum AccessLogSettings {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for AccessLogSettings {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Api {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
        /// `apigateway:PUT`.
        PUT,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Api {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
                Self::PUT => "apigateway:PUT",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings/${ApiMappingId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ApiMapping {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ApiMapping {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ApiMappings {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ApiMappings {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Apis {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
        /// `apigateway:PUT`.
        PUT,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Apis {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
                Self::PUT => "apigateway:PUT",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers/${AuthorizerId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Authorizer {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Authorizer {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Authorizers {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Authorizers {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/cache/authorizers`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum AuthorizersCache {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for AuthorizersCache {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/cors`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Cors {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Cors {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments/${DeploymentId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Deployment {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Deployment {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Deployments {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Deployments {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum DomainName {
        /// `apigateway:AddCertificateToDomain`.
        AddCertificateToDomain,
        /// `apigateway:RemoveCertificateFromDomain`.
        RemoveCertificateFromDomain,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for DomainName {
        fn name(&self) -> &'static str {
            match self {
                Self::AddCertificateToDomain => "apigateway:AddCertificateToDomain",
                Self::RemoveCertificateFromDomain => "apigateway:RemoveCertificateFromDomain",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/domainnames`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum DomainNames {
        /// `apigateway:AddCertificateToDomain`.
        AddCertificateToDomain,
        /// `apigateway:RemoveCertificateFromDomain`.
        RemoveCertificateFromDomain,
        /// `apigateway:UpdateDomainNamePolicy`.
        UpdateDomainNamePolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for DomainNames {
        fn name(&self) -> &'static str {
            match self {
                Self::AddCertificateToDomain => "apigateway:AddCertificateToDomain",
                Self::RemoveCertificateFromDomain => "apigateway:RemoveCertificateFromDomain",
                Self::UpdateDomainNamePolicy => "apigateway:UpdateDomainNamePolicy",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/exports/${Specification}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ExportedApi {
        /// `apigateway:GET`.
        GET,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ExportedApi {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Integration {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Integration {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses/${IntegrationResponseId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum IntegrationResponse {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for IntegrationResponse {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum IntegrationResponses {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for IntegrationResponses {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Integrations {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Integrations {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Model {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Model {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId}/template`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ModelTemplate {
        /// `apigateway:GET`.
        GET,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ModelTemplate {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Models {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Models {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}:${Account}:/portals/${PortalId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Portal {
        /// `apigateway:CreatePortal`.
        CreatePortal,
        /// `apigateway:DeletePortal`.
        DeletePortal,
        /// `apigateway:DisablePortal`.
        DisablePortal,
        /// `apigateway:GetPortal`.
        GetPortal,
        /// `apigateway:ListPortals`.
        ListPortals,
        /// `apigateway:PreviewPortal`.
        PreviewPortal,
        /// `apigateway:PublishPortal`.
        PublishPortal,
        /// `apigateway:UpdatePortal`.
        UpdatePortal,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Portal {
        fn name(&self) -> &'static str {
            match self {
                Self::CreatePortal => "apigateway:CreatePortal",
                Self::DeletePortal => "apigateway:DeletePortal",
                Self::DisablePortal => "apigateway:DisablePortal",
                Self::GetPortal => "apigateway:GetPortal",
                Self::ListPortals => "apigateway:ListPortals",
                Self::PreviewPortal => "apigateway:PreviewPortal",
                Self::PublishPortal => "apigateway:PublishPortal",
                Self::UpdatePortal => "apigateway:UpdatePortal",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum PortalProduct {
        /// `apigateway:CreatePortalProduct`.
        CreatePortalProduct,
        /// `apigateway:DeletePortalProduct`.
        DeletePortalProduct,
        /// `apigateway:DeletePortalProductSharingPolicy`.
        DeletePortalProductSharingPolicy,
        /// `apigateway:DeleteProductRestEndpointPage`.
        DeleteProductRestEndpointPage,
        /// `apigateway:GetPortalProduct`.
        GetPortalProduct,
        /// `apigateway:GetPortalProductSharingPolicy`.
        GetPortalProductSharingPolicy,
        /// `apigateway:GetProductPage`.
        GetProductPage,
        /// `apigateway:GetProductRestEndpointPage`.
        GetProductRestEndpointPage,
        /// `apigateway:ListPortalProducts`.
        ListPortalProducts,
        /// `apigateway:ListProductPages`.
        ListProductPages,
        /// `apigateway:ListProductRestEndpointPages`.
        ListProductRestEndpointPages,
        /// `apigateway:PutPortalProductSharingPolicy`.
        PutPortalProductSharingPolicy,
        /// `apigateway:UpdatePortalProduct`.
        UpdatePortalProduct,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for PortalProduct {
        fn name(&self) -> &'static str {
            match self {
                Self::CreatePortalProduct => "apigateway:CreatePortalProduct",
                Self::DeletePortalProduct => "apigateway:DeletePortalProduct",
                Self::DeletePortalProductSharingPolicy => {
                    "apigateway:DeletePortalProductSharingPolicy"
                }
                Self::DeleteProductRestEndpointPage => "apigateway:DeleteProductRestEndpointPage",
                Self::GetPortalProduct => "apigateway:GetPortalProduct",
                Self::GetPortalProductSharingPolicy => "apigateway:GetPortalProductSharingPolicy",
                Self::GetProductPage => "apigateway:GetProductPage",
                Self::GetProductRestEndpointPage => "apigateway:GetProductRestEndpointPage",
                Self::ListPortalProducts => "apigateway:ListPortalProducts",
                Self::ListProductPages => "apigateway:ListProductPages",
                Self::ListProductRestEndpointPages => "apigateway:ListProductRestEndpointPages",
                Self::PutPortalProductSharingPolicy => "apigateway:PutPortalProductSharingPolicy",
                Self::UpdatePortalProduct => "apigateway:UpdatePortalProduct",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum PrivateDomainName {
        /// `apigateway:CreateAccessAssociation`.
        CreateAccessAssociation,
        /// `apigateway:RejectAccessAssociation`.
        RejectAccessAssociation,
        /// `apigateway:UpdateDomainNameManagementPolicy`.
        UpdateDomainNameManagementPolicy,
        /// `apigateway:UpdateDomainNamePolicy`.
        UpdateDomainNamePolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for PrivateDomainName {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateAccessAssociation => "apigateway:CreateAccessAssociation",
                Self::RejectAccessAssociation => "apigateway:RejectAccessAssociation",
                Self::UpdateDomainNameManagementPolicy => {
                    "apigateway:UpdateDomainNameManagementPolicy"
                }
                Self::UpdateDomainNamePolicy => "apigateway:UpdateDomainNamePolicy",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productpages/${ProductPageId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ProductPage {
        /// `apigateway:CreateProductPage`.
        CreateProductPage,
        /// `apigateway:DeleteProductPage`.
        DeleteProductPage,
        /// `apigateway:GetProductPage`.
        GetProductPage,
        /// `apigateway:ListProductPages`.
        ListProductPages,
        /// `apigateway:UpdateProductPage`.
        UpdateProductPage,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ProductPage {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateProductPage => "apigateway:CreateProductPage",
                Self::DeleteProductPage => "apigateway:DeleteProductPage",
                Self::GetProductPage => "apigateway:GetProductPage",
                Self::ListProductPages => "apigateway:ListProductPages",
                Self::UpdateProductPage => "apigateway:UpdateProductPage",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productrestendpointpages/${ProductRestEndpointPageId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ProductRestEndpointPage {
        /// `apigateway:CreateProductRestEndpointPage`.
        CreateProductRestEndpointPage,
        /// `apigateway:DeleteProductRestEndpointPage`.
        DeleteProductRestEndpointPage,
        /// `apigateway:GetProductRestEndpointPage`.
        GetProductRestEndpointPage,
        /// `apigateway:ListProductRestEndpointPages`.
        ListProductRestEndpointPages,
        /// `apigateway:UpdateProductRestEndpointPage`.
        UpdateProductRestEndpointPage,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ProductRestEndpointPage {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateProductRestEndpointPage => "apigateway:CreateProductRestEndpointPage",
                Self::DeleteProductRestEndpointPage => "apigateway:DeleteProductRestEndpointPage",
                Self::GetProductRestEndpointPage => "apigateway:GetProductRestEndpointPage",
                Self::ListProductRestEndpointPages => "apigateway:ListProductRestEndpointPages",
                Self::UpdateProductRestEndpointPage => "apigateway:UpdateProductRestEndpointPage",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RestApi {
        /// `apigateway:UpdateRestApiPolicy`.
        UpdateRestApiPolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RestApi {
        fn name(&self) -> &'static str {
            match self {
                Self::UpdateRestApiPolicy => "apigateway:UpdateRestApiPolicy",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/restapis`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RestApis {
        /// `apigateway:UpdateRestApiPolicy`.
        UpdateRestApiPolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RestApis {
        fn name(&self) -> &'static str {
            match self {
                Self::UpdateRestApiPolicy => "apigateway:UpdateRestApiPolicy",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Route {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Route {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/requestparameters/${RequestParameterKey}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RouteRequestParameter {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RouteRequestParameter {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses/${RouteResponseId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RouteResponse {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RouteResponse {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RouteResponses {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RouteResponses {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/routesettings/${RouteKey}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RouteSettings {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RouteSettings {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Routes {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Routes {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}/routingrules/${RoutingRuleId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RoutingRule {
        /// `apigateway:CreateRoutingRule`.
        CreateRoutingRule,
        /// `apigateway:DeleteRoutingRule`.
        DeleteRoutingRule,
        /// `apigateway:GetRoutingRule`.
        GetRoutingRule,
        /// `apigateway:ListRoutingRules`.
        ListRoutingRules,
        /// `apigateway:UpdateRoutingRule`.
        UpdateRoutingRule,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RoutingRule {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateRoutingRule => "apigateway:CreateRoutingRule",
                Self::DeleteRoutingRule => "apigateway:DeleteRoutingRule",
                Self::GetRoutingRule => "apigateway:GetRoutingRule",
                Self::ListRoutingRules => "apigateway:ListRoutingRules",
                Self::UpdateRoutingRule => "apigateway:UpdateRoutingRule",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Stage {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
        /// `apigateway:SetWebACL`.
        SetWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Stage {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
                Self::SetWebACL => "apigateway:SetWebACL",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Stages {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
        /// `apigateway:SetWebACL`.
        SetWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Stages {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
                Self::SetWebACL => "apigateway:SetWebACL",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum VpcLink {
        /// `apigateway:DELETE`.
        DELETE,
        /// `apigateway:GET`.
        GET,
        /// `apigateway:PATCH`.
        PATCH,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for VpcLink {
        fn name(&self) -> &'static str {
            match self {
                Self::DELETE => "apigateway:DELETE",
                Self::GET => "apigateway:GET",
                Self::PATCH => "apigateway:PATCH",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/vpclinks`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum VpcLinks {
        /// `apigateway:GET`.
        GET,
        /// `apigateway:POST`.
        POST,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for VpcLinks {
        fn name(&self) -> &'static str {
            match self {
                Self::GET => "apigateway:GET",
                Self::POST => "apigateway:POST",
            }
        }
    }
}
/// The actions of `budgets`.
pub mod budgets {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `budgets:DescribeBudgetActionsForAccount`.
        DescribeBudgetActionsForAccount,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::DescribeBudgetActionsForAccount => "budgets:DescribeBudgetActionsForAccount",
            }
        }
    }
    /// Actions on `arn:${Partition}:budgets::${Account}:budget/${BudgetName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Budget {
        /// `budgets:DescribeBudgetActionsForBudget`.
        DescribeBudgetActionsForBudget,
        /// `budgets:ListTagsForResource`.
        ListTagsForResource,
        /// `budgets:ModifyBudget`.
        ModifyBudget,
        /// `budgets:TagResource`.
        TagResource,
        /// `budgets:UntagResource`.
        UntagResource,
        /// `budgets:ViewBudget`.
        ViewBudget,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Budget {
        fn name(&self) -> &'static str {
            match self {
                Self::DescribeBudgetActionsForBudget => "budgets:DescribeBudgetActionsForBudget",
                Self::ListTagsForResource => "budgets:ListTagsForResource",
                Self::ModifyBudget => "budgets:ModifyBudget",
                Self::TagResource => "budgets:TagResource",
                Self::UntagResource => "budgets:UntagResource",
                Self::ViewBudget => "budgets:ViewBudget",
            }
        }
    }
    /// Actions on `arn:${Partition}:budgets::${Account}:budget/${BudgetName}/action/${ActionId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum BudgetAction {
        /// `budgets:CreateBudgetAction`.
        CreateBudgetAction,
        /// `budgets:DeleteBudgetAction`.
        DeleteBudgetAction,
        /// `budgets:DescribeBudgetAction`.
        DescribeBudgetAction,
        /// `budgets:DescribeBudgetActionHistories`.
        DescribeBudgetActionHistories,
        /// `budgets:ExecuteBudgetAction`.
        ExecuteBudgetAction,
        /// `budgets:ListTagsForResource`.
        ListTagsForResource,
        /// `budgets:TagResource`.
        TagResource,
        /// `budgets:UntagResource`.
        UntagResource,
        /// `budgets:UpdateBudgetAction`.
        UpdateBudgetAction,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for BudgetAction {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateBudgetAction => "budgets:CreateBudgetAction",
                Self::DeleteBudgetAction => "budgets:DeleteBudgetAction",
                Self::DescribeBudgetAction => "budgets:DescribeBudgetAction",
                Self::DescribeBudgetActionHistories => "budgets:DescribeBudgetActionHistories",
                Self::ExecuteBudgetAction => "budgets:ExecuteBudgetAction",
                Self::ListTagsForResource => "budgets:ListTagsForResource",
                Self::TagResource => "budgets:TagResource",
                Self::UntagResource => "budgets:UntagResource",
                Self::UpdateBudgetAction => "budgets:UpdateBudgetAction",
            }
        }
    }
}
/// The actions of `cloudformation`.
pub mod cloudformation {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `cloudformation:ActivateOrganizationsAccess`.
        ActivateOrganizationsAccess,
        /// `cloudformation:ActivateType`.
        ActivateType,
        /// `cloudformation:BatchDescribeTypeConfigurations`.
        BatchDescribeTypeConfigurations,
        /// `cloudformation:CancelResourceRequest`.
        CancelResourceRequest,
        /// `cloudformation:CreateGeneratedTemplate`.
        CreateGeneratedTemplate,
        /// `cloudformation:CreateResource`.
        CreateResource,
        /// `cloudformation:CreateStackSet`.
        CreateStackSet,
        /// `cloudformation:CreateUploadBucket`.
        CreateUploadBucket,
        /// `cloudformation:DeactivateOrganizationsAccess`.
        DeactivateOrganizationsAccess,
        /// `cloudformation:DeactivateType`.
        DeactivateType,
        /// `cloudformation:DeleteGeneratedTemplate`.
        DeleteGeneratedTemplate,
        /// `cloudformation:DeleteResource`.
        DeleteResource,
        /// `cloudformation:DeregisterType`.
        DeregisterType,
        /// `cloudformation:DescribeAccountLimits`.
        DescribeAccountLimits,
        /// `cloudformation:DescribeGeneratedTemplate`.
        DescribeGeneratedTemplate,
        /// `cloudformation:DescribeOrganizationsAccess`.
        DescribeOrganizationsAccess,
        /// `cloudformation:DescribePublisher`.
        DescribePublisher,
        /// `cloudformation:DescribeResourceScan`.
        DescribeResourceScan,
        /// `cloudformation:DescribeStackDriftDetectionStatus`.
        DescribeStackDriftDetectionStatus,
        /// `cloudformation:DescribeType`.
        DescribeType,
        /// `cloudformation:DescribeTypeRegistration`.
        DescribeTypeRegistration,
        /// `cloudformation:EstimateTemplateCost`.
        EstimateTemplateCost,
        /// `cloudformation:GetGeneratedTemplate`.
        GetGeneratedTemplate,
        /// `cloudformation:GetHookResult`.
        GetHookResult,
        /// `cloudformation:GetResource`.
        GetResource,
        /// `cloudformation:GetResourceRequestStatus`.
        GetResourceRequestStatus,
        /// `cloudformation:ListAllHookResults`.
        ListAllHookResults,
        /// `cloudformation:ListExports`.
        ListExports,
        /// `cloudformation:ListGeneratedTemplates`.
        ListGeneratedTemplates,
        /// `cloudformation:ListImports`.
        ListImports,
        /// `cloudformation:ListResourceRequests`.
        ListResourceRequests,
        /// `cloudformation:ListResourceScanRelatedResources`.
        ListResourceScanRelatedResources,
        /// `cloudformation:ListResourceScanResources`.
        ListResourceScanResources,
        /// `cloudformation:ListResourceScans`.
        ListResourceScans,
        /// `cloudformation:ListResources`.
        ListResources,
        /// `cloudformation:ListStackSets`.
        ListStackSets,
        /// `cloudformation:ListStacks`.
        ListStacks,
        /// `cloudformation:ListTypeRegistrations`.
        ListTypeRegistrations,
        /// `cloudformation:ListTypeVersions`.
        ListTypeVersions,
        /// `cloudformation:ListTypes`.
        ListTypes,
        /// `cloudformation:PublishType`.
        PublishType,
        /// `cloudformation:RegisterPublisher`.
        RegisterPublisher,
        /// `cloudformation:RegisterType`.
        RegisterType,
        /// `cloudformation:SetTypeConfiguration`.
        SetTypeConfiguration,
        /// `cloudformation:SetTypeDefaultVersion`.
        SetTypeDefaultVersion,
        /// `cloudformation:StartResourceScan`.
        StartResourceScan,
        /// `cloudformation:TestType`.
        TestType,
        /// `cloudformation:UpdateGeneratedTemplate`.
        UpdateGeneratedTemplate,
        /// `cloudformation:UpdateResource`.
        UpdateResource,
        /// `cloudformation:ValidateTemplate`.
        ValidateTemplate,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::ActivateOrganizationsAccess => "cloudformation:ActivateOrganizationsAccess",
                Self::ActivateType => "cloudformation:ActivateType",
                Self::BatchDescribeTypeConfigurations => {
                    "cloudformation:BatchDescribeTypeConfigurations"
                }
                Self::CancelResourceRequest => "cloudformation:CancelResourceRequest",
                Self::CreateGeneratedTemplate => "cloudformation:CreateGeneratedTemplate",
                Self::CreateResource => "cloudformation:CreateResource",
                Self::CreateStackSet => "cloudformation:CreateStackSet",
                Self::CreateUploadBucket => "cloudformation:CreateUploadBucket",
                Self::DeactivateOrganizationsAccess => {
                    "cloudformation:DeactivateOrganizationsAccess"
                }
                Self::DeactivateType => "cloudformation:DeactivateType",
                Self::DeleteGeneratedTemplate => "cloudformation:DeleteGeneratedTemplate",
                Self::DeleteResource => "cloudformation:DeleteResource",
                Self::DeregisterType => "cloudformation:DeregisterType",
                Self::DescribeAccountLimits => "cloudformation:DescribeAccountLimits",
                Self::DescribeGeneratedTemplate => "cloudformation:DescribeGeneratedTemplate",
                Self::DescribeOrganizationsAccess => "cloudformation:DescribeOrganizationsAccess",
                Self::DescribePublisher => "cloudformation:DescribePublisher",
                Self::DescribeResourceScan => "cloudformation:DescribeResourceScan",
                Self::DescribeStackDriftDetectionStatus => {
                    "cloudformation:DescribeStackDriftDetectionStatus"
                }
                Self::DescribeType => "cloudformation:DescribeType",
                Self::DescribeTypeRegistration => "cloudformation:DescribeTypeRegistration",
                Self::EstimateTemplateCost => "cloudformation:EstimateTemplateCost",
                Self::GetGeneratedTemplate => "cloudformation:GetGeneratedTemplate",
                Self::GetHookResult => "cloudformation:GetHookResult",
                Self::GetResource => "cloudformation:GetResource",
                Self::GetResourceRequestStatus => "cloudformation:GetResourceRequestStatus",
                Self::ListAllHookResults => "cloudformation:ListAllHookResults",
                Self::ListExports => "cloudformation:ListExports",
                Self::ListGeneratedTemplates => "cloudformation:ListGeneratedTemplates",
                Self::ListImports => "cloudformation:ListImports",
                Self::ListResourceRequests => "cloudformation:ListResourceRequests",
                Self::ListResourceScanRelatedResources => {
                    "cloudformation:ListResourceScanRelatedResources"
                }
                Self::ListResourceScanResources => "cloudformation:ListResourceScanResources",
                Self::ListResourceScans => "cloudformation:ListResourceScans",
                Self::ListResources => "cloudformation:ListResources",
                Self::ListStackSets => "cloudformation:ListStackSets",
                Self::ListStacks => "cloudformation:ListStacks",
                Self::ListTypeRegistrations => "cloudformation:ListTypeRegistrations",
                Self::ListTypeVersions => "cloudformation:ListTypeVersions",
                Self::ListTypes => "cloudformation:ListTypes",
                Self::PublishType => "cloudformation:PublishType",
                Self::RegisterPublisher => "cloudformation:RegisterPublisher",
                Self::RegisterType => "cloudformation:RegisterType",
                Self::SetTypeConfiguration => "cloudformation:SetTypeConfiguration",
                Self::SetTypeDefaultVersion => "cloudformation:SetTypeDefaultVersion",
                Self::StartResourceScan => "cloudformation:StartResourceScan",
                Self::TestType => "cloudformation:TestType",
                Self::UpdateGeneratedTemplate => "cloudformation:UpdateGeneratedTemplate",
                Self::UpdateResource => "cloudformation:UpdateResource",
                Self::ValidateTemplate => "cloudformation:ValidateTemplate",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudformation:${Region}:${Account}:changeSet/${ChangeSetName}/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Changeset {
        /// `cloudformation:DescribeEvents`.
        DescribeEvents,
        /// `cloudformation:TagResource`.
        TagResource,
        /// `cloudformation:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Changeset {
        fn name(&self) -> &'static str {
            match self {
                Self::DescribeEvents => "cloudformation:DescribeEvents",
                Self::TagResource => "cloudformation:TagResource",
                Self::UntagResource => "cloudformation:UntagResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudformation:${Region}:${Account}:stack/${StackName}/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Stack {
        /// `cloudformation:CancelUpdateStack`.
        CancelUpdateStack,
        /// `cloudformation:ContinueUpdateRollback`.
        ContinueUpdateRollback,
        /// `cloudformation:CreateChangeSet`.
        CreateChangeSet,
        /// `cloudformation:CreateStack`.
        CreateStack,
        /// `cloudformation:CreateStackRefactor`.
        CreateStackRefactor,
        /// `cloudformation:DeleteChangeSet`.
        DeleteChangeSet,
        /// `cloudformation:DeleteStack`.
        DeleteStack,
        /// `cloudformation:DescribeChangeSet`.
        DescribeChangeSet,
        /// `cloudformation:DescribeChangeSetHooks`.
        DescribeChangeSetHooks,
        /// `cloudformation:DescribeEvents`.
        DescribeEvents,
        /// `cloudformation:DescribeStackEvents`.
        DescribeStackEvents,
        /// `cloudformation:DescribeStackRefactor`.
        DescribeStackRefactor,
        /// `cloudformation:DescribeStackResource`.
        DescribeStackResource,
        /// `cloudformation:DescribeStackResourceDrifts`.
        DescribeStackResourceDrifts,
        /// `cloudformation:DescribeStackResources`.
        DescribeStackResources,
        /// `cloudformation:DescribeStacks`.
        DescribeStacks,
        /// `cloudformation:DetectStackDrift`.
        DetectStackDrift,
        /// `cloudformation:DetectStackResourceDrift`.
        DetectStackResourceDrift,
        /// `cloudformation:ExecuteChangeSet`.
        ExecuteChangeSet,
        /// `cloudformation:ExecuteStackRefactor`.
        ExecuteStackRefactor,
        /// `cloudformation:GetStackPolicy`.
        GetStackPolicy,
        /// `cloudformation:GetTemplate`.
        GetTemplate,
        /// `cloudformation:GetTemplateSummary`.
        GetTemplateSummary,
        /// `cloudformation:ListChangeSets`.
        ListChangeSets,
        /// `cloudformation:ListHookResults`.
        ListHookResults,
        /// `cloudformation:ListStackRefactorActions`.
        ListStackRefactorActions,
        /// `cloudformation:ListStackRefactors`.
        ListStackRefactors,
        /// `cloudformation:ListStackResources`.
        ListStackResources,
        /// `cloudformation:RecordHandlerProgress`.
        RecordHandlerProgress,
        /// `cloudformation:RollbackStack`.
        RollbackStack,
        /// `cloudformation:SetStackPolicy`.
        SetStackPolicy,
        /// `cloudformation:SignalResource`.
        SignalResource,
        /// `cloudformation:TagResource`.
        TagResource,
        /// `cloudformation:UntagResource`.
        UntagResource,
        /// `cloudformation:UpdateStack`.
        UpdateStack,
        /// `cloudformation:UpdateTerminationProtection`.
        UpdateTerminationProtection,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Stack {
        fn name(&self) -> &'static str {
            match self {
                Self::CancelUpdateStack => "cloudformation:CancelUpdateStack",
                Self::ContinueUpdateRollback => "cloudformation:ContinueUpdateRollback",
                Self::CreateChangeSet => "cloudformation:CreateChangeSet",
                Self::CreateStack => "cloudformation:CreateStack",
                Self::CreateStackRefactor => "cloudformation:CreateStackRefactor",
                Self::DeleteChangeSet => "cloudformation:DeleteChangeSet",
                Self::DeleteStack => "cloudformation:DeleteStack",
                Self::DescribeChangeSet => "cloudformation:DescribeChangeSet",
                Self::DescribeChangeSetHooks => "cloudformation:DescribeChangeSetHooks",
                Self::DescribeEvents => "cloudformation:DescribeEvents",
                Self::DescribeStackEvents => "cloudformation:DescribeStackEvents",
                Self::DescribeStackRefactor => "cloudformation:DescribeStackRefactor",
                Self::DescribeStackResource => "cloudformation:DescribeStackResource",
                Self::DescribeStackResourceDrifts => "cloudformation:DescribeStackResourceDrifts",
                Self::DescribeStackResources => "cloudformation:DescribeStackResources",
                Self::DescribeStacks => "cloudformation:DescribeStacks",
                Self::DetectStackDrift => "cloudformation:DetectStackDrift",
                Self::DetectStackResourceDrift => "cloudformation:DetectStackResourceDrift",
                Self::ExecuteChangeSet => "cloudformation:ExecuteChangeSet",
                Self::ExecuteStackRefactor => "cloudformation:ExecuteStackRefactor",
                Self::GetStackPolicy => "cloudformation:GetStackPolicy",
                Self::GetTemplate => "cloudformation:GetTemplate",
                Self::GetTemplateSummary => "cloudformation:GetTemplateSummary",
                Self::ListChangeSets => "cloudformation:ListChangeSets",
                Self::ListHookResults => "cloudformation:ListHookResults",
                Self::ListStackRefactorActions => "cloudformation:ListStackRefactorActions",
                Self::ListStackRefactors => "cloudformation:ListStackRefactors",
                Self::ListStackResources => "cloudformation:ListStackResources",
                Self::RecordHandlerProgress => "cloudformation:RecordHandlerProgress",
                Self::RollbackStack => "cloudformation:RollbackStack",
                Self::SetStackPolicy => "cloudformation:SetStackPolicy",
                Self::SignalResource => "cloudformation:SignalResource",
                Self::TagResource => "cloudformation:TagResource",
                Self::UntagResource => "cloudformation:UntagResource",
                Self::UpdateStack => "cloudformation:UpdateStack",
                Self::UpdateTerminationProtection => "cloudformation:UpdateTerminationProtection",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudformation:${Region}:${Account}:stackset/${StackSetName}:${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Stackset {
        /// `cloudformation:CreateStackInstances`.
        CreateStackInstances,
        /// `cloudformation:DeleteStackInstances`.
        DeleteStackInstances,
        /// `cloudformation:DeleteStackSet`.
        DeleteStackSet,
        /// `cloudformation:DescribeStackInstance`.
        DescribeStackInstance,
        /// `cloudformation:DescribeStackSet`.
        DescribeStackSet,
        /// `cloudformation:DescribeStackSetOperation`.
        DescribeStackSetOperation,
        /// `cloudformation:DetectStackSetDrift`.
        DetectStackSetDrift,
        /// `cloudformation:GetTemplateSummary`.
        GetTemplateSummary,
        /// `cloudformation:ImportStacksToStackSet`.
        ImportStacksToStackSet,
        /// `cloudformation:ListStackInstanceResourceDrifts`.
        ListStackInstanceResourceDrifts,
        /// `cloudformation:ListStackInstances`.
        ListStackInstances,
        /// `cloudformation:ListStackSetAutoDeploymentTargets`.
        ListStackSetAutoDeploymentTargets,
        /// `cloudformation:ListStackSetOperationResults`.
        ListStackSetOperationResults,
        /// `cloudformation:ListStackSetOperations`.
        ListStackSetOperations,
        /// `cloudformation:StopStackSetOperation`.
        StopStackSetOperation,
        /// `cloudformation:TagResource`.
        TagResource,
        /// `cloudformation:UntagResource`.
        UntagResource,
        /// `cloudformation:UpdateStackInstances`.
        UpdateStackInstances,
        /// `cloudformation:UpdateStackSet`.
        UpdateStackSet,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Stackset {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateStackInstances => "cloudformation:CreateStackInstances",
                Self::DeleteStackInstances => "cloudformation:DeleteStackInstances",
                Self::DeleteStackSet => "cloudformation:DeleteStackSet",
                Self::DescribeStackInstance => "cloudformation:DescribeStackInstance",
                Self::DescribeStackSet => "cloudformation:DescribeStackSet",
                Self::DescribeStackSetOperation => "cloudformation:DescribeStackSetOperation",
                Self::DetectStackSetDrift => "cloudformation:DetectStackSetDrift",
                Self::GetTemplateSummary => "cloudformation:GetTemplateSummary",
                Self::ImportStacksToStackSet => "cloudformation:ImportStacksToStackSet",
                Self::ListStackInstanceResourceDrifts => {
                    "cloudformation:ListStackInstanceResourceDrifts"
                }
                Self::ListStackInstances => "cloudformation:ListStackInstances",
                Self::ListStackSetAutoDeploymentTargets => {
                    "cloudformation:ListStackSetAutoDeploymentTargets"
                }
                Self::ListStackSetOperationResults => "cloudformation:ListStackSetOperationResults",
                Self::ListStackSetOperations => "cloudformation:ListStackSetOperations",
                Self::StopStackSetOperation => "cloudformation:StopStackSetOperation",
                Self::TagResource => "cloudformation:TagResource",
                Self::UntagResource => "cloudformation:UntagResource",
                Self::UpdateStackInstances => "cloudformation:UpdateStackInstances",
                Self::UpdateStackSet => "cloudformation:UpdateStackSet",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudformation:${Region}:${Account}:stackset-target/${StackSetTarget}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum StacksetTarget {
        /// `cloudformation:CreateStackInstances`.
        CreateStackInstances,
        /// `cloudformation:DeleteStackInstances`.
        DeleteStackInstances,
        /// `cloudformation:UpdateStackInstances`.
        UpdateStackInstances,
        /// `cloudformation:UpdateStackSet`.
        UpdateStackSet,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for StacksetTarget {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateStackInstances => "cloudformation:CreateStackInstances",
                Self::DeleteStackInstances => "cloudformation:DeleteStackInstances",
                Self::UpdateStackInstances => "cloudformation:UpdateStackInstances",
                Self::UpdateStackSet => "cloudformation:UpdateStackSet",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudformation:${Region}:${Account}:type/resource/${Type}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Type {
        /// `cloudformation:CreateStackInstances`.
        CreateStackInstances,
        /// `cloudformation:DeleteStackInstances`.
        DeleteStackInstances,
        /// `cloudformation:UpdateStackInstances`.
        UpdateStackInstances,
        /// `cloudformation:UpdateStackSet`.
        UpdateStackSet,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Type {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateStackInstances => "cloudformation:CreateStackInstances",
                Self::DeleteStackInstances => "cloudformation:DeleteStackInstances",
                Self::UpdateStackInstances => "cloudformation:UpdateStackInstances",
                Self::UpdateStackSet => "cloudformation:UpdateStackSet",
            }
        }
    }
}
/// The actions of `cloudfront`.
pub mod cloudfront {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `cloudfront:CreateAnycastIpList`.
        CreateAnycastIpList,
        /// `cloudfront:CreateCachePolicy`.
        CreateCachePolicy,
        /// `cloudfront:CreateCloudFrontOriginAccessIdentity`.
        CreateCloudFrontOriginAccessIdentity,
        /// `cloudfront:CreateConnectionFunction`.
        CreateConnectionFunction,
        /// `cloudfront:CreateConnectionGroup`.
        CreateConnectionGroup,
        /// `cloudfront:CreateContinuousDeploymentPolicy`.
        CreateContinuousDeploymentPolicy,
        /// `cloudfront:CreateDistribution`.
        CreateDistribution,
        /// `cloudfront:CreateDistributionTenant`.
        CreateDistributionTenant,
        /// `cloudfront:CreateFieldLevelEncryptionConfig`.
        CreateFieldLevelEncryptionConfig,
        /// `cloudfront:CreateFieldLevelEncryptionProfile`.
        CreateFieldLevelEncryptionProfile,
        /// `cloudfront:CreateFunction`.
        CreateFunction,
        /// `cloudfront:CreateKeyGroup`.
        CreateKeyGroup,
        /// `cloudfront:CreateKeyValueStore`.
        CreateKeyValueStore,
        /// `cloudfront:CreateMonitoringSubscription`.
        CreateMonitoringSubscription,
        /// `cloudfront:CreateOriginAccessControl`.
        CreateOriginAccessControl,
        /// `cloudfront:CreateOriginRequestPolicy`.
        CreateOriginRequestPolicy,
        /// `cloudfront:CreatePublicKey`.
        CreatePublicKey,
        /// `cloudfront:CreateRealtimeLogConfig`.
        CreateRealtimeLogConfig,
        /// `cloudfront:CreateResponseHeadersPolicy`.
        CreateResponseHeadersPolicy,
        /// `cloudfront:CreateSavingsPlan`.
        CreateSavingsPlan,
        /// `cloudfront:CreateStreamingDistribution`.
        CreateStreamingDistribution,
        /// `cloudfront:CreateStreamingDistributionWithTags`.
        CreateStreamingDistributionWithTags,
        /// `cloudfront:CreateTrustStore`.
        CreateTrustStore,
        /// `cloudfront:CreateVpcOrigin`.
        CreateVpcOrigin,
        /// `cloudfront:DeleteKeyGroup`.
        DeleteKeyGroup,
        /// `cloudfront:DeleteMonitoringSubscription`.
        DeleteMonitoringSubscription,
        /// `cloudfront:DeletePublicKey`.
        DeletePublicKey,
        /// `cloudfront:GetKeyGroup`.
        GetKeyGroup,
        /// `cloudfront:GetKeyGroupConfig`.
        GetKeyGroupConfig,
        /// `cloudfront:GetMonitoringSubscription`.
        GetMonitoringSubscription,
        /// `cloudfront:GetPublicKey`.
        GetPublicKey,
        /// `cloudfront:GetPublicKeyConfig`.
        GetPublicKeyConfig,
        /// `cloudfront:GetSavingsPlan`.
        GetSavingsPlan,
        /// `cloudfront:ListAnycastIpLists`.
        ListAnycastIpLists,
        /// `cloudfront:ListCachePolicies`.
        ListCachePolicies,
        /// `cloudfront:ListCloudFrontOriginAccessIdentities`.
        ListCloudFrontOriginAccessIdentities,
        /// `cloudfront:ListConnectionFunctions`.
        ListConnectionFunctions,
        /// `cloudfront:ListConnectionGroups`.
        ListConnectionGroups,
        /// `cloudfront:ListContinuousDeploymentPolicies`.
        ListContinuousDeploymentPolicies,
        /// `cloudfront:ListDistributionTenants`.
        ListDistributionTenants,
        /// `cloudfront:ListDistributionTenantsByCustomization`.
        ListDistributionTenantsByCustomization,
        /// `cloudfront:ListDistributions`.
        ListDistributions,
        /// `cloudfront:ListDistributionsByAnycastIpListId`.
        ListDistributionsByAnycastIpListId,
        /// `cloudfront:ListDistributionsByCachePolicyId`.
        ListDistributionsByCachePolicyId,
        /// `cloudfront:ListDistributionsByConnectionMode`.
        ListDistributionsByConnectionMode,
        /// `cloudfront:ListDistributionsByKeyGroup`.
        ListDistributionsByKeyGroup,
        /// `cloudfront:ListDistributionsByLambdaFunction`.
        ListDistributionsByLambdaFunction,
        /// `cloudfront:ListDistributionsByOriginRequestPolicyId`.
        ListDistributionsByOriginRequestPolicyId,
        /// `cloudfront:ListDistributionsByRealtimeLogConfig`.
        ListDistributionsByRealtimeLogConfig,
        /// `cloudfront:ListDistributionsByResponseHeadersPolicyId`.
        ListDistributionsByResponseHeadersPolicyId,
        /// `cloudfront:ListDistributionsByVpcOriginId`.
        ListDistributionsByVpcOriginId,
        /// `cloudfront:ListDistributionsByWebACLId`.
        ListDistributionsByWebACLId,
        /// `cloudfront:ListFieldLevelEncryptionConfigs`.
        ListFieldLevelEncryptionConfigs,
        /// `cloudfront:ListFieldLevelEncryptionProfiles`.
        ListFieldLevelEncryptionProfiles,
        /// `cloudfront:ListFunctions`.
        ListFunctions,
        /// `cloudfront:ListKeyGroups`.
        ListKeyGroups,
        /// `cloudfront:ListKeyValueStores`.
        ListKeyValueStores,
        /// `cloudfront:ListOriginAccessControls`.
        ListOriginAccessControls,
        /// `cloudfront:ListOriginRequestPolicies`.
        ListOriginRequestPolicies,
        /// `cloudfront:ListPublicKeys`.
        ListPublicKeys,
        /// `cloudfront:ListRateCards`.
        ListRateCards,
        /// `cloudfront:ListRealtimeLogConfigs`.
        ListRealtimeLogConfigs,
        /// `cloudfront:ListResponseHeadersPolicies`.
        ListResponseHeadersPolicies,
        /// `cloudfront:ListSavingsPlans`.
        ListSavingsPlans,
        /// `cloudfront:ListStreamingDistributions`.
        ListStreamingDistributions,
        /// `cloudfront:ListTrustStores`.
        ListTrustStores,
        /// `cloudfront:ListUsages`.
        ListUsages,
        /// `cloudfront:ListVpcOrigins`.
        ListVpcOrigins,
        /// `cloudfront:UpdateFieldLevelEncryptionConfig`.
        UpdateFieldLevelEncryptionConfig,
        /// `cloudfront:UpdateKeyGroup`.
        UpdateKeyGroup,
        /// `cloudfront:UpdatePublicKey`.
        UpdatePublicKey,
        /// `cloudfront:UpdateSavingsPlan`.
        UpdateSavingsPlan,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateAnycastIpList => "cloudfront:CreateAnycastIpList",
                Self::CreateCachePolicy => "cloudfront:CreateCachePolicy",
                Self::CreateCloudFrontOriginAccessIdentity => {
                    "cloudfront:CreateCloudFrontOriginAccessIdentity"
                }
                Self::CreateConnectionFunction => "cloudfront:CreateConnectionFunction",
                Self::CreateConnectionGroup => "cloudfront:CreateConnectionGroup",
                Self::CreateContinuousDeploymentPolicy => {
                    "cloudfront:CreateContinuousDeploymentPolicy"
                }
                Self::CreateDistribution => "cloudfront:CreateDistribution",
                Self::CreateDistributionTenant => "cloudfront:CreateDistributionTenant",
                Self::CreateFieldLevelEncryptionConfig => {
                    "cloudfront:CreateFieldLevelEncryptionConfig"
                }
                Self::CreateFieldLevelEncryptionProfile => {
                    "cloudfront:CreateFieldLevelEncryptionProfile"
                }
                Self::CreateFunction => "cloudfront:CreateFunction",
                Self::CreateKeyGroup => "cloudfront:CreateKeyGroup",
                Self::CreateKeyValueStore => "cloudfront:CreateKeyValueStore",
                Self::CreateMonitoringSubscription => "cloudfront:CreateMonitoringSubscription",
                Self::CreateOriginAccessControl => "cloudfront:CreateOriginAccessControl",
                Self::CreateOriginRequestPolicy => "cloudfront:CreateOriginRequestPolicy",
                Self::CreatePublicKey => "cloudfront:CreatePublicKey",
                Self::CreateRealtimeLogConfig => "cloudfront:CreateRealtimeLogConfig",
                Self::CreateResponseHeadersPolicy => "cloudfront:CreateResponseHeadersPolicy",
                Self::CreateSavingsPlan => "cloudfront:CreateSavingsPlan",
                Self::CreateStreamingDistribution => "cloudfront:CreateStreamingDistribution",
                Self::CreateStreamingDistributionWithTags => {
                    "cloudfront:CreateStreamingDistributionWithTags"
                }
                Self::CreateTrustStore => "cloudfront:CreateTrustStore",
                Self::CreateVpcOrigin => "cloudfront:CreateVpcOrigin",
                Self::DeleteKeyGroup => "cloudfront:DeleteKeyGroup",
                Self::DeleteMonitoringSubscription => "cloudfront:DeleteMonitoringSubscription",
                Self::DeletePublicKey => "cloudfront:DeletePublicKey",
                Self::GetKeyGroup => "cloudfront:GetKeyGroup",
                Self::GetKeyGroupConfig => "cloudfront:GetKeyGroupConfig",
                Self::GetMonitoringSubscription => "cloudfront:GetMonitoringSubscription",
                Self::GetPublicKey => "cloudfront:GetPublicKey",
                Self::GetPublicKeyConfig => "cloudfront:GetPublicKeyConfig",
                Self::GetSavingsPlan => "cloudfront:GetSavingsPlan",
                Self::ListAnycastIpLists => "cloudfront:ListAnycastIpLists",
                Self::ListCachePolicies => "cloudfront:ListCachePolicies",
                Self::ListCloudFrontOriginAccessIdentities => {
                    "cloudfront:ListCloudFrontOriginAccessIdentities"
                }
                Self::ListConnectionFunctions => "cloudfront:ListConnectionFunctions",
                Self::ListConnectionGroups => "cloudfront:ListConnectionGroups",
                Self::ListContinuousDeploymentPolicies => {
                    "cloudfront:ListContinuousDeploymentPolicies"
                }
                Self::ListDistributionTenants => "cloudfront:ListDistributionTenants",
                Self::ListDistributionTenantsByCustomization => {
                    "cloudfront:ListDistributionTenantsByCustomization"
                }
                Self::ListDistributions => "cloudfront:ListDistributions",
                Self::ListDistributionsByAnycastIpListId => {
                    "cloudfront:ListDistributionsByAnycastIpListId"
                }
                Self::ListDistributionsByCachePolicyId => {
                    "cloudfront:ListDistributionsByCachePolicyId"
                }
                Self::ListDistributionsByConnectionMode => {
                    "cloudfront:ListDistributionsByConnectionMode"
                }
                Self::ListDistributionsByKeyGroup => "cloudfront:ListDistributionsByKeyGroup",
                Self::ListDistributionsByLambdaFunction => {
                    "cloudfront:ListDistributionsByLambdaFunction"
                }
                Self::ListDistributionsByOriginRequestPolicyId => {
                    "cloudfront:ListDistributionsByOriginRequestPolicyId"
                }
                Self::ListDistributionsByRealtimeLogConfig => {
                    "cloudfront:ListDistributionsByRealtimeLogConfig"
                }
                Self::ListDistributionsByResponseHeadersPolicyId => {
                    "cloudfront:ListDistributionsByResponseHeadersPolicyId"
                }
                Self::ListDistributionsByVpcOriginId => "cloudfront:ListDistributionsByVpcOriginId",
                Self::ListDistributionsByWebACLId => "cloudfront:ListDistributionsByWebACLId",
                Self::ListFieldLevelEncryptionConfigs => {
                    "cloudfront:ListFieldLevelEncryptionConfigs"
                }
                Self::ListFieldLevelEncryptionProfiles => {
                    "cloudfront:ListFieldLevelEncryptionProfiles"
                }
                Self::ListFunctions => "cloudfront:ListFunctions",
                Self::ListKeyGroups => "cloudfront:ListKeyGroups",
                Self::ListKeyValueStores => "cloudfront:ListKeyValueStores",
                Self::ListOriginAccessControls => "cloudfront:ListOriginAccessControls",
                Self::ListOriginRequestPolicies => "cloudfront:ListOriginRequestPolicies",
                Self::ListPublicKeys => "cloudfront:ListPublicKeys",
                Self::ListRateCards => "cloudfront:ListRateCards",
                Self::ListRealtimeLogConfigs => "cloudfront:ListRealtimeLogConfigs",
                Self::ListResponseHeadersPolicies => "cloudfront:ListResponseHeadersPolicies",
                Self::ListSavingsPlans => "cloudfront:ListSavingsPlans",
                Self::ListStreamingDistributions => "cloudfront:ListStreamingDistributions",
                Self::ListTrustStores => "cloudfront:ListTrustStores",
                Self::ListUsages => "cloudfront:ListUsages",
                Self::ListVpcOrigins => "cloudfront:ListVpcOrigins",
                Self::UpdateFieldLevelEncryptionConfig => {
                    "cloudfront:UpdateFieldLevelEncryptionConfig"
                }
                Self::UpdateKeyGroup => "cloudfront:UpdateKeyGroup",
                Self::UpdatePublicKey => "cloudfront:UpdatePublicKey",
                Self::UpdateSavingsPlan => "cloudfront:UpdateSavingsPlan",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum AnycastIpList {
        /// `cloudfront:DeleteAnycastIpList`.
        DeleteAnycastIpList,
        /// `cloudfront:GetAnycastIpList`.
        GetAnycastIpList,
        /// `cloudfront:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudfront:TagResource`.
        TagResource,
        /// `cloudfront:UntagResource`.
        UntagResource,
        /// `cloudfront:UpdateAnycastIpList`.
        UpdateAnycastIpList,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for AnycastIpList {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteAnycastIpList => "cloudfront:DeleteAnycastIpList",
                Self::GetAnycastIpList => "cloudfront:GetAnycastIpList",
                Self::ListTagsForResource => "cloudfront:ListTagsForResource",
                Self::TagResource => "cloudfront:TagResource",
                Self::UntagResource => "cloudfront:UntagResource",
                Self::UpdateAnycastIpList => "cloudfront:UpdateAnycastIpList",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:cache-policy/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum CachePolicy {
        /// `cloudfront:DeleteCachePolicy`.
        DeleteCachePolicy,
        /// `cloudfront:GetCachePolicy`.
        GetCachePolicy,
        /// `cloudfront:GetCachePolicyConfig`.
        GetCachePolicyConfig,
        /// `cloudfront:UpdateCachePolicy`.
        UpdateCachePolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for CachePolicy {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteCachePolicy => "cloudfront:DeleteCachePolicy",
                Self::GetCachePolicy => "cloudfront:GetCachePolicy",
                Self::GetCachePolicyConfig => "cloudfront:GetCachePolicyConfig",
                Self::UpdateCachePolicy => "cloudfront:UpdateCachePolicy",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:connection-function/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ConnectionFunction {
        /// `cloudfront:DeleteConnectionFunction`.
        DeleteConnectionFunction,
        /// `cloudfront:DescribeConnectionFunction`.
        DescribeConnectionFunction,
        /// `cloudfront:GetConnectionFunction`.
        GetConnectionFunction,
        /// `cloudfront:ListDistributionsByConnectionFunction`.
        ListDistributionsByConnectionFunction,
        /// `cloudfront:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudfront:PublishConnectionFunction`.
        PublishConnectionFunction,
        /// `cloudfront:TagResource`.
        TagResource,
        /// `cloudfront:TestConnectionFunction`.
        TestConnectionFunction,
        /// `cloudfront:UntagResource`.
        UntagResource,
        /// `cloudfront:UpdateConnectionFunction`.
        UpdateConnectionFunction,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ConnectionFunction {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteConnectionFunction => "cloudfront:DeleteConnectionFunction",
                Self::DescribeConnectionFunction => "cloudfront:DescribeConnectionFunction",
                Self::GetConnectionFunction => "cloudfront:GetConnectionFunction",
                Self::ListDistributionsByConnectionFunction => {
                    "cloudfront:ListDistributionsByConnectionFunction"
                }
                Self::ListTagsForResource => "cloudfront:ListTagsForResource",
                Self::PublishConnectionFunction => "cloudfront:PublishConnectionFunction",
                Self::TagResource => "cloudfront:TagResource",
                Self::TestConnectionFunction => "cloudfront:TestConnectionFunction",
                Self::UntagResource => "cloudfront:UntagResource",
                Self::UpdateConnectionFunction => "cloudfront:UpdateConnectionFunction",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:connection-group/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ConnectionGroup {
        /// `cloudfront:DeleteConnectionGroup`.
        DeleteConnectionGroup,
        /// `cloudfront:GetConnectionGroup`.
        GetConnectionGroup,
        /// `cloudfront:GetConnectionGroupByRoutingEndpoint`.
        GetConnectionGroupByRoutingEndpoint,
        /// `cloudfront:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudfront:TagResource`.
        TagResource,
        /// `cloudfront:UntagResource`.
        UntagResource,
        /// `cloudfront:UpdateConnectionGroup`.
        UpdateConnectionGroup,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ConnectionGroup {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteConnectionGroup => "cloudfront:DeleteConnectionGroup",
                Self::GetConnectionGroup => "cloudfront:GetConnectionGroup",
                Self::GetConnectionGroupByRoutingEndpoint => {
                    "cloudfront:GetConnectionGroupByRoutingEndpoint"
                }
                Self::ListTagsForResource => "cloudfront:ListTagsForResource",
                Self::TagResource => "cloudfront:TagResource",
                Self::UntagResource => "cloudfront:UntagResource",
                Self::UpdateConnectionGroup => "cloudfront:UpdateConnectionGroup",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ContinuousDeploymentPolicy {
        /// `cloudfront:DeleteContinuousDeploymentPolicy`.
        DeleteContinuousDeploymentPolicy,
        /// `cloudfront:GetContinuousDeploymentPolicy`.
        GetContinuousDeploymentPolicy,
        /// `cloudfront:GetContinuousDeploymentPolicyConfig`.
        GetContinuousDeploymentPolicyConfig,
        /// `cloudfront:UpdateContinuousDeploymentPolicy`.
        UpdateContinuousDeploymentPolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ContinuousDeploymentPolicy {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteContinuousDeploymentPolicy => {
                    "cloudfront:DeleteContinuousDeploymentPolicy"
                }
                Self::GetContinuousDeploymentPolicy => "cloudfront:GetContinuousDeploymentPolicy",
                Self::GetContinuousDeploymentPolicyConfig => {
                    "cloudfront:GetContinuousDeploymentPolicyConfig"
                }
                Self::UpdateContinuousDeploymentPolicy => {
                    "cloudfront:UpdateContinuousDeploymentPolicy"
                }
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Distribution {
        /// `cloudfront:AllowVendedLogDeliveryForResource`.
        AllowVendedLogDeliveryForResource,
        /// `cloudfront:AssociateAlias`.
        AssociateAlias,
        /// `cloudfront:AssociateDistributionWebACL`.
        AssociateDistributionWebACL,
        /// `cloudfront:CopyDistribution`.
        CopyDistribution,
        /// `cloudfront:CreateInvalidation`.
        CreateInvalidation,
        /// `cloudfront:DeleteDistribution`.
        DeleteDistribution,
        /// `cloudfront:DisassociateDistributionWebACL`.
        DisassociateDistributionWebACL,
        /// `cloudfront:GetDistribution`.
        GetDistribution,
        /// `cloudfront:GetDistributionConfig`.
        GetDistributionConfig,
        /// `cloudfront:GetInvalidation`.
        GetInvalidation,
        /// `cloudfront:ListConflictingAliases`.
        ListConflictingAliases,
        /// `cloudfront:ListDomainConflicts`.
        ListDomainConflicts,
        /// `cloudfront:ListInvalidations`.
        ListInvalidations,
        /// `cloudfront:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudfront:TagResource`.
        TagResource,
        /// `cloudfront:UntagResource`.
        UntagResource,
        /// `cloudfront:UpdateDistribution`.
        UpdateDistribution,
        /// `cloudfront:UpdateDistributionWithStagingConfig`.
        UpdateDistributionWithStagingConfig,
        /// `cloudfront:UpdateDomainAssociation`.
        UpdateDomainAssociation,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Distribution {
        fn name(&self) -> &'static str {
            match self {
                Self::AllowVendedLogDeliveryForResource => {
                    "cloudfront:AllowVendedLogDeliveryForResource"
                }
                Self::AssociateAlias => "cloudfront:AssociateAlias",
                Self::AssociateDistributionWebACL => "cloudfront:AssociateDistributionWebACL",
                Self::CopyDistribution => "cloudfront:CopyDistribution",
                Self::CreateInvalidation => "cloudfront:CreateInvalidation",
                Self::DeleteDistribution => "cloudfront:DeleteDistribution",
                Self::DisassociateDistributionWebACL => "cloudfront:DisassociateDistributionWebACL",
                Self::GetDistribution => "cloudfront:GetDistribution",
                Self::GetDistributionConfig => "cloudfront:GetDistributionConfig",
                Self::GetInvalidation => "cloudfront:GetInvalidation",
                Self::ListConflictingAliases => "cloudfront:ListConflictingAliases",
                Self::ListDomainConflicts => "cloudfront:ListDomainConflicts",
                Self::ListInvalidations => "cloudfront:ListInvalidations",
                Self::ListTagsForResource => "cloudfront:ListTagsForResource",
                Self::TagResource => "cloudfront:TagResource",
                Self::UntagResource => "cloudfront:UntagResource",
                Self::UpdateDistribution => "cloudfront:UpdateDistribution",
                Self::UpdateDistributionWithStagingConfig => {
                    "cloudfront:UpdateDistributionWithStagingConfig"
                }
                Self::UpdateDomainAssociation => "cloudfront:UpdateDomainAssociation",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:distribution-tenant/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum DistributionTenant {
        /// `cloudfront:AssociateDistributionTenantWebACL`.
        AssociateDistributionTenantWebACL,
        /// `cloudfront:CreateInvalidationForDistributionTenant`.
        CreateInvalidationForDistributionTenant,
        /// `cloudfront:DeleteDistributionTenant`.
        DeleteDistributionTenant,
        /// `cloudfront:DisassociateDistributionTenantWebACL`.
        DisassociateDistributionTenantWebACL,
        /// `cloudfront:GetDistributionTenant`.
        GetDistributionTenant,
        /// `cloudfront:GetDistributionTenantByDomain`.
        GetDistributionTenantByDomain,
        /// `cloudfront:GetInvalidationForDistributionTenant`.
        GetInvalidationForDistributionTenant,
        /// `cloudfront:GetManagedCertificateDetails`.
        GetManagedCertificateDetails,
        /// `cloudfront:ListDomainConflicts`.
        ListDomainConflicts,
        /// `cloudfront:ListInvalidationsForDistributionTenant`.
        ListInvalidationsForDistributionTenant,
        /// `cloudfront:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudfront:TagResource`.
        TagResource,
        /// `cloudfront:UntagResource`.
        UntagResource,
        /// `cloudfront:UpdateDistributionTenant`.
        UpdateDistributionTenant,
        /// `cloudfront:UpdateDomainAssociation`.
        UpdateDomainAssociation,
        /// `cloudfront:VerifyDnsConfiguration`.
        VerifyDnsConfiguration,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for DistributionTenant {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateDistributionTenantWebACL => {
                    "cloudfront:AssociateDistributionTenantWebACL"
                }
                Self::CreateInvalidationForDistributionTenant => {
                    "cloudfront:CreateInvalidationForDistributionTenant"
                }
                Self::DeleteDistributionTenant => "cloudfront:DeleteDistributionTenant",
                Self::DisassociateDistributionTenantWebACL => {
                    "cloudfront:DisassociateDistributionTenantWebACL"
                }
                Self::GetDistributionTenant => "cloudfront:GetDistributionTenant",
                Self::GetDistributionTenantByDomain => "cloudfront:GetDistributionTenantByDomain",
                Self::GetInvalidationForDistributionTenant => {
                    "cloudfront:GetInvalidationForDistributionTenant"
                }
                Self::GetManagedCertificateDetails => "cloudfront:GetManagedCertificateDetails",
                Self::ListDomainConflicts => "cloudfront:ListDomainConflicts",
                Self::ListInvalidationsForDistributionTenant => {
                    "cloudfront:ListInvalidationsForDistributionTenant"
                }
                Self::ListTagsForResource => "cloudfront:ListTagsForResource",
                Self::TagResource => "cloudfront:TagResource",
                Self::UntagResource => "cloudfront:UntagResource",
                Self::UpdateDistributionTenant => "cloudfront:UpdateDistributionTenant",
                Self::UpdateDomainAssociation => "cloudfront:UpdateDomainAssociation",
                Self::VerifyDnsConfiguration => "cloudfront:VerifyDnsConfiguration",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:field-level-encryption-config/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum FieldLevelEncryptionConfig {
        /// `cloudfront:DeleteFieldLevelEncryptionConfig`.
        DeleteFieldLevelEncryptionConfig,
        /// `cloudfront:GetFieldLevelEncryption`.
        GetFieldLevelEncryption,
        /// `cloudfront:GetFieldLevelEncryptionConfig`.
        GetFieldLevelEncryptionConfig,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for FieldLevelEncryptionConfig {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteFieldLevelEncryptionConfig => {
                    "cloudfront:DeleteFieldLevelEncryptionConfig"
                }
                Self::GetFieldLevelEncryption => "cloudfront:GetFieldLevelEncryption",
                Self::GetFieldLevelEncryptionConfig => "cloudfront:GetFieldLevelEncryptionConfig",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:field-level-encryption-profile/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum FieldLevelEncryptionProfile {
        /// `cloudfront:DeleteFieldLevelEncryptionProfile`.
        DeleteFieldLevelEncryptionProfile,
        /// `cloudfront:GetFieldLevelEncryptionProfile`.
        GetFieldLevelEncryptionProfile,
        /// `cloudfront:GetFieldLevelEncryptionProfileConfig`.
        GetFieldLevelEncryptionProfileConfig,
        /// `cloudfront:UpdateFieldLevelEncryptionProfile`.
        UpdateFieldLevelEncryptionProfile,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for FieldLevelEncryptionProfile {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteFieldLevelEncryptionProfile => {
                    "cloudfront:DeleteFieldLevelEncryptionProfile"
                }
                Self::GetFieldLevelEncryptionProfile => "cloudfront:GetFieldLevelEncryptionProfile",
                Self::GetFieldLevelEncryptionProfileConfig => {
                    "cloudfront:GetFieldLevelEncryptionProfileConfig"
                }
                Self::UpdateFieldLevelEncryptionProfile => {
                    "cloudfront:UpdateFieldLevelEncryptionProfile"
                }
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:function/${Name}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Function {
        /// `cloudfront:DeleteFunction`.
        DeleteFunction,
        /// `cloudfront:DescribeFunction`.
        DescribeFunction,
        /// `cloudfront:GetFunction`.
        GetFunction,
        /// `cloudfront:PublishFunction`.
        PublishFunction,
        /// `cloudfront:TestFunction`.
        TestFunction,
        /// `cloudfront:UpdateFunction`.
        UpdateFunction,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Function {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteFunction => "cloudfront:DeleteFunction",
                Self::DescribeFunction => "cloudfront:DescribeFunction",
                Self::GetFunction => "cloudfront:GetFunction",
                Self::PublishFunction => "cloudfront:PublishFunction",
                Self::TestFunction => "cloudfront:TestFunction",
                Self::UpdateFunction => "cloudfront:UpdateFunction",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:key-value-store/${Name}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum KeyValueStore {
        /// `cloudfront:DeleteKeyValueStore`.
        DeleteKeyValueStore,
        /// `cloudfront:DescribeKeyValueStore`.
        DescribeKeyValueStore,
        /// `cloudfront:UpdateKeyValueStore`.
        UpdateKeyValueStore,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for KeyValueStore {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteKeyValueStore => "cloudfront:DeleteKeyValueStore",
                Self::DescribeKeyValueStore => "cloudfront:DescribeKeyValueStore",
                Self::UpdateKeyValueStore => "cloudfront:UpdateKeyValueStore",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum OriginAccessControl {
        /// `cloudfront:DeleteOriginAccessControl`.
        DeleteOriginAccessControl,
        /// `cloudfront:GetOriginAccessControl`.
        GetOriginAccessControl,
        /// `cloudfront:GetOriginAccessControlConfig`.
        GetOriginAccessControlConfig,
        /// `cloudfront:UpdateOriginAccessControl`.
        UpdateOriginAccessControl,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for OriginAccessControl {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteOriginAccessControl => "cloudfront:DeleteOriginAccessControl",
                Self::GetOriginAccessControl => "cloudfront:GetOriginAccessControl",
                Self::GetOriginAccessControlConfig => "cloudfront:GetOriginAccessControlConfig",
                Self::UpdateOriginAccessControl => "cloudfront:UpdateOriginAccessControl",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum OriginAccessIdentity {
        /// `cloudfront:DeleteCloudFrontOriginAccessIdentity`.
        DeleteCloudFrontOriginAccessIdentity,
        /// `cloudfront:GetCloudFrontOriginAccessIdentity`.
        GetCloudFrontOriginAccessIdentity,
        /// `cloudfront:GetCloudFrontOriginAccessIdentityConfig`.
        GetCloudFrontOriginAccessIdentityConfig,
        /// `cloudfront:UpdateCloudFrontOriginAccessIdentity`.
        UpdateCloudFrontOriginAccessIdentity,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for OriginAccessIdentity {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteCloudFrontOriginAccessIdentity => {
                    "cloudfront:DeleteCloudFrontOriginAccessIdentity"
                }
                Self::GetCloudFrontOriginAccessIdentity => {
                    "cloudfront:GetCloudFrontOriginAccessIdentity"
                }
                Self::GetCloudFrontOriginAccessIdentityConfig => {
                    "cloudfront:GetCloudFrontOriginAccessIdentityConfig"
                }
                Self::UpdateCloudFrontOriginAccessIdentity => {
                    "cloudfront:UpdateCloudFrontOriginAccessIdentity"
                }
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum OriginRequestPolicy {
        /// `cloudfront:DeleteOriginRequestPolicy`.
        DeleteOriginRequestPolicy,
        /// `cloudfront:GetOriginRequestPolicy`.
        GetOriginRequestPolicy,
        /// `cloudfront:GetOriginRequestPolicyConfig`.
        GetOriginRequestPolicyConfig,
        /// `cloudfront:UpdateOriginRequestPolicy`.
        UpdateOriginRequestPolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for OriginRequestPolicy {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteOriginRequestPolicy => "cloudfront:DeleteOriginRequestPolicy",
                Self::GetOriginRequestPolicy => "cloudfront:GetOriginRequestPolicy",
                Self::GetOriginRequestPolicyConfig => "cloudfront:GetOriginRequestPolicyConfig",
                Self::UpdateOriginRequestPolicy => "cloudfront:UpdateOriginRequestPolicy",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:realtime-log-config/${Name}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RealtimeLogConfig {
        /// `cloudfront:DeleteRealtimeLogConfig`.
        DeleteRealtimeLogConfig,
        /// `cloudfront:GetRealtimeLogConfig`.
        GetRealtimeLogConfig,
        /// `cloudfront:UpdateRealtimeLogConfig`.
        UpdateRealtimeLogConfig,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RealtimeLogConfig {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteRealtimeLogConfig => "cloudfront:DeleteRealtimeLogConfig",
                Self::GetRealtimeLogConfig => "cloudfront:GetRealtimeLogConfig",
                Self::UpdateRealtimeLogConfig => "cloudfront:UpdateRealtimeLogConfig",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ResponseHeadersPolicy {
        /// `cloudfront:DeleteResponseHeadersPolicy`.
        DeleteResponseHeadersPolicy,
        /// `cloudfront:GetResponseHeadersPolicy`.
        GetResponseHeadersPolicy,
        /// `cloudfront:GetResponseHeadersPolicyConfig`.
        GetResponseHeadersPolicyConfig,
        /// `cloudfront:UpdateResponseHeadersPolicy`.
        UpdateResponseHeadersPolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ResponseHeadersPolicy {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteResponseHeadersPolicy => "cloudfront:DeleteResponseHeadersPolicy",
                Self::GetResponseHeadersPolicy => "cloudfront:GetResponseHeadersPolicy",
                Self::GetResponseHeadersPolicyConfig => "cloudfront:GetResponseHeadersPolicyConfig",
                Self::UpdateResponseHeadersPolicy => "cloudfront:UpdateResponseHeadersPolicy",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum StreamingDistribution {
        /// `cloudfront:DeleteStreamingDistribution`.
        DeleteStreamingDistribution,
        /// `cloudfront:GetStreamingDistribution`.
        GetStreamingDistribution,
        /// `cloudfront:GetStreamingDistributionConfig`.
        GetStreamingDistributionConfig,
        /// `cloudfront:TagResource`.
        TagResource,
        /// `cloudfront:UntagResource`.
        UntagResource,
        /// `cloudfront:UpdateStreamingDistribution`.
        UpdateStreamingDistribution,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for StreamingDistribution {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteStreamingDistribution => "cloudfront:DeleteStreamingDistribution",
                Self::GetStreamingDistribution => "cloudfront:GetStreamingDistribution",
                Self::GetStreamingDistributionConfig => "cloudfront:GetStreamingDistributionConfig",
                Self::TagResource => "cloudfront:TagResource",
                Self::UntagResource => "cloudfront:UntagResource",
                Self::UpdateStreamingDistribution => "cloudfront:UpdateStreamingDistribution",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:trust-store/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum TrustStore {
        /// `cloudfront:DeleteTrustStore`.
        DeleteTrustStore,
        /// `cloudfront:GetTrustStore`.
        GetTrustStore,
        /// `cloudfront:ListDistributionsByTrustStore`.
        ListDistributionsByTrustStore,
        /// `cloudfront:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudfront:TagResource`.
        TagResource,
        /// `cloudfront:UntagResource`.
        UntagResource,
        /// `cloudfront:UpdateTrustStore`.
        UpdateTrustStore,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for TrustStore {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteTrustStore => "cloudfront:DeleteTrustStore",
                Self::GetTrustStore => "cloudfront:GetTrustStore",
                Self::ListDistributionsByTrustStore => "cloudfront:ListDistributionsByTrustStore",
                Self::ListTagsForResource => "cloudfront:ListTagsForResource",
                Self::TagResource => "cloudfront:TagResource",
                Self::UntagResource => "cloudfront:UntagResource",
                Self::UpdateTrustStore => "cloudfront:UpdateTrustStore",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudfront::${Account}:vpcorigin/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Vpcorigin {
        /// `cloudfront:DeleteResourcePolicy`.
        DeleteResourcePolicy,
        /// `cloudfront:DeleteVpcOrigin`.
        DeleteVpcOrigin,
        /// `cloudfront:GetResourcePolicy`.
        GetResourcePolicy,
        /// `cloudfront:GetVpcOrigin`.
        GetVpcOrigin,
        /// `cloudfront:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudfront:PutResourcePolicy`.
        PutResourcePolicy,
        /// `cloudfront:TagResource`.
        TagResource,
        /// `cloudfront:UntagResource`.
        UntagResource,
        /// `cloudfront:UpdateVpcOrigin`.
        UpdateVpcOrigin,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Vpcorigin {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteResourcePolicy => "cloudfront:DeleteResourcePolicy",
                Self::DeleteVpcOrigin => "cloudfront:DeleteVpcOrigin",
                Self::GetResourcePolicy => "cloudfront:GetResourcePolicy",
                Self::GetVpcOrigin => "cloudfront:GetVpcOrigin",
                Self::ListTagsForResource => "cloudfront:ListTagsForResource",
                Self::PutResourcePolicy => "cloudfront:PutResourcePolicy",
                Self::TagResource => "cloudfront:TagResource",
                Self::UntagResource => "cloudfront:UntagResource",
                Self::UpdateVpcOrigin => "cloudfront:UpdateVpcOrigin",
            }
        }
    }
}
/// The actions of `cloudwatch`.
pub mod cloudwatch {
    /// Actions on `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Alarm {
        /// `cloudwatch:DeleteAlarms`.
        DeleteAlarms,
        /// `cloudwatch:DescribeAlarmHistory`.
        DescribeAlarmHistory,
        /// `cloudwatch:DescribeAlarms`.
        DescribeAlarms,
        /// `cloudwatch:DisableAlarmActions`.
        DisableAlarmActions,
        /// `cloudwatch:EnableAlarmActions`.
        EnableAlarmActions,
        /// `cloudwatch:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudwatch:PutAlarmMuteRule`.
        PutAlarmMuteRule,
        /// `cloudwatch:PutCompositeAlarm`.
        PutCompositeAlarm,
        /// `cloudwatch:PutMetricAlarm`.
        PutMetricAlarm,
        /// `cloudwatch:SetAlarmState`.
        SetAlarmState,
        /// `cloudwatch:TagResource`.
        TagResource,
        /// `cloudwatch:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Alarm {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteAlarms => "cloudwatch:DeleteAlarms",
                Self::DescribeAlarmHistory => "cloudwatch:DescribeAlarmHistory",
                Self::DescribeAlarms => "cloudwatch:DescribeAlarms",
                Self::DisableAlarmActions => "cloudwatch:DisableAlarmActions",
                Self::EnableAlarmActions => "cloudwatch:EnableAlarmActions",
                Self::ListTagsForResource => "cloudwatch:ListTagsForResource",
                Self::PutAlarmMuteRule => "cloudwatch:PutAlarmMuteRule",
                Self::PutCompositeAlarm => "cloudwatch:PutCompositeAlarm",
                Self::PutMetricAlarm => "cloudwatch:PutMetricAlarm",
                Self::SetAlarmState => "cloudwatch:SetAlarmState",
                Self::TagResource => "cloudwatch:TagResource",
                Self::UntagResource => "cloudwatch:UntagResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum AlarmMuteRule {
        /// `cloudwatch:DeleteAlarmMuteRule`.
        DeleteAlarmMuteRule,
        /// `cloudwatch:GetAlarmMuteRule`.
        GetAlarmMuteRule,
        /// `cloudwatch:ListAlarmMuteRules`.
        ListAlarmMuteRules,
        /// `cloudwatch:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudwatch:PutAlarmMuteRule`.
        PutAlarmMuteRule,
        /// `cloudwatch:TagResource`.
        TagResource,
        /// `cloudwatch:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for AlarmMuteRule {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteAlarmMuteRule => "cloudwatch:DeleteAlarmMuteRule",
                Self::GetAlarmMuteRule => "cloudwatch:GetAlarmMuteRule",
                Self::ListAlarmMuteRules => "cloudwatch:ListAlarmMuteRules",
                Self::ListTagsForResource => "cloudwatch:ListTagsForResource",
                Self::PutAlarmMuteRule => "cloudwatch:PutAlarmMuteRule",
                Self::TagResource => "cloudwatch:TagResource",
                Self::UntagResource => "cloudwatch:UntagResource",
            }
        }
    }
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `cloudwatch:BatchGetServiceLevelIndicatorReport`.
        BatchGetServiceLevelIndicatorReport,
        /// `cloudwatch:CreateServiceLevelObjective`.
        CreateServiceLevelObjective,
        /// `cloudwatch:DeleteAnomalyDetector`.
        DeleteAnomalyDetector,
        /// `cloudwatch:DescribeAlarmsForMetric`.
        DescribeAlarmsForMetric,
        /// `cloudwatch:DescribeAnomalyDetectors`.
        DescribeAnomalyDetectors,
        /// `cloudwatch:DescribeInsightRules`.
        DescribeInsightRules,
        /// `cloudwatch:EnableTopologyDiscovery`.
        EnableTopologyDiscovery,
        /// `cloudwatch:GenerateQuery`.
        GenerateQuery,
        /// `cloudwatch:GenerateQueryResultsSummary`.
        GenerateQueryResultsSummary,
        /// `cloudwatch:GetMetricData`.
        GetMetricData,
        /// `cloudwatch:GetMetricStatistics`.
        GetMetricStatistics,
        /// `cloudwatch:GetMetricWidgetImage`.
        GetMetricWidgetImage,
        /// `cloudwatch:GetTopologyDiscoveryStatus`.
        GetTopologyDiscoveryStatus,
        /// `cloudwatch:GetTopologyMap`.
        GetTopologyMap,
        /// `cloudwatch:Link`.
        Link,
        /// `cloudwatch:ListDashboards`.
        ListDashboards,
        /// `cloudwatch:ListEntitiesForMetric`.
        ListEntitiesForMetric,
        /// `cloudwatch:ListManagedInsightRules`.
        ListManagedInsightRules,
        /// `cloudwatch:ListMetricStreams`.
        ListMetricStreams,
        /// `cloudwatch:ListMetrics`.
        ListMetrics,
        /// `cloudwatch:ListServiceLevelObjectives`.
        ListServiceLevelObjectives,
        /// `cloudwatch:ListServices`.
        ListServices,
        /// `cloudwatch:PutAnomalyDetector`.
        PutAnomalyDetector,
        /// `cloudwatch:PutManagedInsightRules`.
        PutManagedInsightRules,
        /// `cloudwatch:PutMetricData`.
        PutMetricData,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::BatchGetServiceLevelIndicatorReport => {
                    "cloudwatch:BatchGetServiceLevelIndicatorReport"
                }
                Self::CreateServiceLevelObjective => "cloudwatch:CreateServiceLevelObjective",
                Self::DeleteAnomalyDetector => "cloudwatch:DeleteAnomalyDetector",
                Self::DescribeAlarmsForMetric => "cloudwatch:DescribeAlarmsForMetric",
                Self::DescribeAnomalyDetectors => "cloudwatch:DescribeAnomalyDetectors",
                Self::DescribeInsightRules => "cloudwatch:DescribeInsightRules",
                Self::EnableTopologyDiscovery => "cloudwatch:EnableTopologyDiscovery",
                Self::GenerateQuery => "cloudwatch:GenerateQuery",
                Self::GenerateQueryResultsSummary => "cloudwatch:GenerateQueryResultsSummary",
                Self::GetMetricData => "cloudwatch:GetMetricData",
                Self::GetMetricStatistics => "cloudwatch:GetMetricStatistics",
                Self::GetMetricWidgetImage => "cloudwatch:GetMetricWidgetImage",
                Self::GetTopologyDiscoveryStatus => "cloudwatch:GetTopologyDiscoveryStatus",
                Self::GetTopologyMap => "cloudwatch:GetTopologyMap",
                Self::Link => "cloudwatch:Link",
                Self::ListDashboards => "cloudwatch:ListDashboards",
                Self::ListEntitiesForMetric => "cloudwatch:ListEntitiesForMetric",
                Self::ListManagedInsightRules => "cloudwatch:ListManagedInsightRules",
                Self::ListMetricStreams => "cloudwatch:ListMetricStreams",
                Self::ListMetrics => "cloudwatch:ListMetrics",
                Self::ListServiceLevelObjectives => "cloudwatch:ListServiceLevelObjectives",
                Self::ListServices => "cloudwatch:ListServices",
                Self::PutAnomalyDetector => "cloudwatch:PutAnomalyDetector",
                Self::PutManagedInsightRules => "cloudwatch:PutManagedInsightRules",
                Self::PutMetricData => "cloudwatch:PutMetricData",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Dashboard {
        /// `cloudwatch:DeleteDashboards`.
        DeleteDashboards,
        /// `cloudwatch:GetDashboard`.
        GetDashboard,
        /// `cloudwatch:PutDashboard`.
        PutDashboard,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Dashboard {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteDashboards => "cloudwatch:DeleteDashboards",
                Self::GetDashboard => "cloudwatch:GetDashboard",
                Self::PutDashboard => "cloudwatch:PutDashboard",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum InsightRule {
        /// `cloudwatch:DeleteInsightRules`.
        DeleteInsightRules,
        /// `cloudwatch:DisableInsightRules`.
        DisableInsightRules,
        /// `cloudwatch:EnableInsightRules`.
        EnableInsightRules,
        /// `cloudwatch:GetInsightRuleReport`.
        GetInsightRuleReport,
        /// `cloudwatch:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudwatch:PutInsightRule`.
        PutInsightRule,
        /// `cloudwatch:TagResource`.
        TagResource,
        /// `cloudwatch:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for InsightRule {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteInsightRules => "cloudwatch:DeleteInsightRules",
                Self::DisableInsightRules => "cloudwatch:DisableInsightRules",
                Self::EnableInsightRules => "cloudwatch:EnableInsightRules",
                Self::GetInsightRuleReport => "cloudwatch:GetInsightRuleReport",
                Self::ListTagsForResource => "cloudwatch:ListTagsForResource",
                Self::PutInsightRule => "cloudwatch:PutInsightRule",
                Self::TagResource => "cloudwatch:TagResource",
                Self::UntagResource => "cloudwatch:UntagResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum MetricStream {
        /// `cloudwatch:DeleteMetricStream`.
        DeleteMetricStream,
        /// `cloudwatch:GetMetricStream`.
        GetMetricStream,
        /// `cloudwatch:PutMetricStream`.
        PutMetricStream,
        /// `cloudwatch:StartMetricStreams`.
        StartMetricStreams,
        /// `cloudwatch:StopMetricStreams`.
        StopMetricStreams,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for MetricStream {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteMetricStream => "cloudwatch:DeleteMetricStream",
                Self::GetMetricStream => "cloudwatch:GetMetricStream",
                Self::PutMetricStream => "cloudwatch:PutMetricStream",
                Self::StartMetricStreams => "cloudwatch:StartMetricStreams",
                Self::StopMetricStreams => "cloudwatch:StopMetricStreams",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudwatch:${Region}:${Account}:service/${ServiceName}-${UniqueAttributesHex}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Service {
        /// `cloudwatch:GetService`.
        GetService,
        /// `cloudwatch:GetServiceData`.
        GetServiceData,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Service {
        fn name(&self) -> &'static str {
            match self {
                Self::GetService => "cloudwatch:GetService",
                Self::GetServiceData => "cloudwatch:GetServiceData",
            }
        }
    }
    /// Actions on `arn:${Partition}:cloudwatch:${Region}:${Account}:slo/${SloName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Slo {
        /// `cloudwatch:BatchGetServiceLevelObjectiveBudgetReport`.
        BatchGetServiceLevelObjectiveBudgetReport,
        /// `cloudwatch:DeleteServiceLevelObjective`.
        DeleteServiceLevelObjective,
        /// `cloudwatch:GetServiceLevelObjective`.
        GetServiceLevelObjective,
        /// `cloudwatch:ListTagsForResource`.
        ListTagsForResource,
        /// `cloudwatch:TagResource`.
        TagResource,
        /// `cloudwatch:UntagResource`.
        UntagResource,
        /// `cloudwatch:UpdateServiceLevelObjective`.
        UpdateServiceLevelObjective,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Slo {
        fn name(&self) -> &'static str {
            match self {
                Self::BatchGetServiceLevelObjectiveBudgetReport => {
                    "cloudwatch:BatchGetServiceLevelObjectiveBudgetReport"
                }
                Self::DeleteServiceLevelObjective => "cloudwatch:DeleteServiceLevelObjective",
                Self::GetServiceLevelObjective => "cloudwatch:GetServiceLevelObjective",
                Self::ListTagsForResource => "cloudwatch:ListTagsForResource",
                Self::TagResource => "cloudwatch:TagResource",
                Self::UntagResource => "cloudwatch:UntagResource",
                Self::UpdateServiceLevelObjective => "cloudwatch:UpdateServiceLevelObjective",
            }
        }
    }
}
/// The actions of `cognito-idp`.
pub mod cognito_idp {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `cognito-idp:AssociateSoftwareToken`.
        AssociateSoftwareToken,
        /// `cognito-idp:ChangePassword`.
        ChangePassword,
        /// `cognito-idp:ConfirmDevice`.
        ConfirmDevice,
        /// `cognito-idp:ConfirmForgotPassword`.
        ConfirmForgotPassword,
        /// `cognito-idp:ConfirmSignUp`.
        ConfirmSignUp,
        /// `cognito-idp:CreateUserPool`.
        CreateUserPool,
        /// `cognito-idp:DeleteUser`.
        DeleteUser,
        /// `cognito-idp:DeleteUserAttributes`.
        DeleteUserAttributes,
        /// `cognito-idp:DescribeUserPoolDomain`.
        DescribeUserPoolDomain,
        /// `cognito-idp:ForgetDevice`.
        ForgetDevice,
        /// `cognito-idp:ForgotPassword`.
        ForgotPassword,
        /// `cognito-idp:GetDevice`.
        GetDevice,
        /// `cognito-idp:GetTokensFromRefreshToken`.
        GetTokensFromRefreshToken,
        /// `cognito-idp:GetUser`.
        GetUser,
        /// `cognito-idp:GetUserAttributeVerificationCode`.
        GetUserAttributeVerificationCode,
        /// `cognito-idp:GlobalSignOut`.
        GlobalSignOut,
        /// `cognito-idp:InitiateAuth`.
        InitiateAuth,
        /// `cognito-idp:ListDevices`.
        ListDevices,
        /// `cognito-idp:ListUserPools`.
        ListUserPools,
        /// `cognito-idp:ResendConfirmationCode`.
        ResendConfirmationCode,
        /// `cognito-idp:RespondToAuthChallenge`.
        RespondToAuthChallenge,
        /// `cognito-idp:RevokeToken`.
        RevokeToken,
        /// `cognito-idp:SetUserMFAPreference`.
        SetUserMFAPreference,
        /// `cognito-idp:SetUserSettings`.
        SetUserSettings,
        /// `cognito-idp:SignUp`.
        SignUp,
        /// `cognito-idp:UpdateDeviceStatus`.
        UpdateDeviceStatus,
        /// `cognito-idp:UpdateUserAttributes`.
        UpdateUserAttributes,
        /// `cognito-idp:VerifySoftwareToken`.
        VerifySoftwareToken,
        /// `cognito-idp:VerifyUserAttribute`.
        VerifyUserAttribute,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateSoftwareToken => "cognito-idp:AssociateSoftwareToken",
                Self::ChangePassword => "cognito-idp:ChangePassword",
                Self::ConfirmDevice => "cognito-idp:ConfirmDevice",
                Self::ConfirmForgotPassword => "cognito-idp:ConfirmForgotPassword",
                Self::ConfirmSignUp => "cognito-idp:ConfirmSignUp",
                Self::CreateUserPool => "cognito-idp:CreateUserPool",
                Self::DeleteUser => "cognito-idp:DeleteUser",
                Self::DeleteUserAttributes => "cognito-idp:DeleteUserAttributes",
                Self::DescribeUserPoolDomain => "cognito-idp:DescribeUserPoolDomain",
                Self::ForgetDevice => "cognito-idp:ForgetDevice",
                Self::ForgotPassword => "cognito-idp:ForgotPassword",
                Self::GetDevice => "cognito-idp:GetDevice",
                Self::GetTokensFromRefreshToken => "cognito-idp:GetTokensFromRefreshToken",
                Self::GetUser => "cognito-idp:GetUser",
                Self::GetUserAttributeVerificationCode => {
                    "cognito-idp:GetUserAttributeVerificationCode"
                }
                Self::GlobalSignOut => "cognito-idp:GlobalSignOut",
                Self::InitiateAuth => "cognito-idp:InitiateAuth",
                Self::ListDevices => "cognito-idp:ListDevices",
                Self::ListUserPools => "cognito-idp:ListUserPools",
                Self::ResendConfirmationCode => "cognito-idp:ResendConfirmationCode",
                Self::RespondToAuthChallenge => "cognito-idp:RespondToAuthChallenge",
                Self::RevokeToken => "cognito-idp:RevokeToken",
                Self::SetUserMFAPreference => "cognito-idp:SetUserMFAPreference",
                Self::SetUserSettings => "cognito-idp:SetUserSettings",
                Self::SignUp => "cognito-idp:SignUp",
                Self::UpdateDeviceStatus => "cognito-idp:UpdateDeviceStatus",
                Self::UpdateUserAttributes => "cognito-idp:UpdateUserAttributes",
                Self::VerifySoftwareToken => "cognito-idp:VerifySoftwareToken",
                Self::VerifyUserAttribute => "cognito-idp:VerifyUserAttribute",
            }
        }
    }
    /// Actions on `arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Userpool {
        /// `cognito-idp:AddCustomAttributes`.
        AddCustomAttributes,
        /// `cognito-idp:AddUserPoolClientSecret`.
        AddUserPoolClientSecret,
        /// `cognito-idp:AdminAddUserToGroup`.
        AdminAddUserToGroup,
        /// `cognito-idp:AdminConfirmSignUp`.
        AdminConfirmSignUp,
        /// `cognito-idp:AdminCreateUser`.
        AdminCreateUser,
        /// `cognito-idp:AdminDeleteUser`.
        AdminDeleteUser,
        /// `cognito-idp:AdminDeleteUserAttributes`.
        AdminDeleteUserAttributes,
        /// `cognito-idp:AdminDisableProviderForUser`.
        AdminDisableProviderForUser,
        /// `cognito-idp:AdminDisableUser`.
        AdminDisableUser,
        /// `cognito-idp:AdminEnableUser`.
        AdminEnableUser,
        /// `cognito-idp:AdminForgetDevice`.
        AdminForgetDevice,
        /// `cognito-idp:AdminGetDevice`.
        AdminGetDevice,
        /// `cognito-idp:AdminGetUser`.
        AdminGetUser,
        /// `cognito-idp:AdminInitiateAuth`.
        AdminInitiateAuth,
        /// `cognito-idp:AdminLinkProviderForUser`.
        AdminLinkProviderForUser,
        /// `cognito-idp:AdminListDevices`.
        AdminListDevices,
        /// `cognito-idp:AdminListGroupsForUser`.
        AdminListGroupsForUser,
        /// `cognito-idp:AdminListUserAuthEvents`.
        AdminListUserAuthEvents,
        /// `cognito-idp:AdminRemoveUserFromGroup`.
        AdminRemoveUserFromGroup,
        /// `cognito-idp:AdminResetUserPassword`.
        AdminResetUserPassword,
        /// `cognito-idp:AdminRespondToAuthChallenge`.
        AdminRespondToAuthChallenge,
        /// `cognito-idp:AdminSetUserMFAPreference`.
        AdminSetUserMFAPreference,
        /// `cognito-idp:AdminSetUserPassword`.
        AdminSetUserPassword,
        /// `cognito-idp:AdminSetUserSettings`.
        AdminSetUserSettings,
        /// `cognito-idp:AdminUpdateAuthEventFeedback`.
        AdminUpdateAuthEventFeedback,
        /// `cognito-idp:AdminUpdateDeviceStatus`.
        AdminUpdateDeviceStatus,
        /// `cognito-idp:AdminUpdateUserAttributes`.
        AdminUpdateUserAttributes,
        /// `cognito-idp:AdminUserGlobalSignOut`.
        AdminUserGlobalSignOut,
        /// `cognito-idp:AssociateWebACL`.
        AssociateWebACL,
        /// `cognito-idp:CreateGroup`.
        CreateGroup,
        /// `cognito-idp:CreateIdentityProvider`.
        CreateIdentityProvider,
        /// `cognito-idp:CreateManagedLoginBranding`.
        CreateManagedLoginBranding,
        /// `cognito-idp:CreateResourceServer`.
        CreateResourceServer,
        /// `cognito-idp:CreateTerms`.
        CreateTerms,
        /// `cognito-idp:CreateUserImportJob`.
        CreateUserImportJob,
        /// `cognito-idp:CreateUserPoolClient`.
        CreateUserPoolClient,
        /// `cognito-idp:CreateUserPoolDomain`.
        CreateUserPoolDomain,
        /// `cognito-idp:DeleteGroup`.
        DeleteGroup,
        /// `cognito-idp:DeleteIdentityProvider`.
        DeleteIdentityProvider,
        /// `cognito-idp:DeleteManagedLoginBranding`.
        DeleteManagedLoginBranding,
        /// `cognito-idp:DeleteResourceServer`.
        DeleteResourceServer,
        /// `cognito-idp:DeleteTerms`.
        DeleteTerms,
        /// `cognito-idp:DeleteUserPool`.
        DeleteUserPool,
        /// `cognito-idp:DeleteUserPoolClient`.
        DeleteUserPoolClient,
        /// `cognito-idp:DeleteUserPoolClientSecret`.
        DeleteUserPoolClientSecret,
        /// `cognito-idp:DeleteUserPoolDomain`.
        DeleteUserPoolDomain,
        /// `cognito-idp:DescribeIdentityProvider`.
        DescribeIdentityProvider,
        /// `cognito-idp:DescribeManagedLoginBranding`.
        DescribeManagedLoginBranding,
        /// `cognito-idp:DescribeManagedLoginBrandingByClient`.
        DescribeManagedLoginBrandingByClient,
        /// `cognito-idp:DescribeResourceServer`.
        DescribeResourceServer,
        /// `cognito-idp:DescribeRiskConfiguration`.
        DescribeRiskConfiguration,
        /// `cognito-idp:DescribeTerms`.
        DescribeTerms,
        /// `cognito-idp:DescribeUserImportJob`.
        DescribeUserImportJob,
        /// `cognito-idp:DescribeUserPool`.
        DescribeUserPool,
        /// `cognito-idp:DescribeUserPoolClient`.
        DescribeUserPoolClient,
        /// `cognito-idp:DisassociateWebACL`.
        DisassociateWebACL,
        /// `cognito-idp:GetCSVHeader`.
        GetCSVHeader,
        /// `cognito-idp:GetGroup`.
        GetGroup,
        /// `cognito-idp:GetIdentityProviderByIdentifier`.
        GetIdentityProviderByIdentifier,
        /// `cognito-idp:GetLogDeliveryConfiguration`.
        GetLogDeliveryConfiguration,
        /// `cognito-idp:GetSigningCertificate`.
        GetSigningCertificate,
        /// `cognito-idp:GetUICustomization`.
        GetUICustomization,
        /// `cognito-idp:GetUserPoolMfaConfig`.
        GetUserPoolMfaConfig,
        /// `cognito-idp:GetWebACLForResource`.
        GetWebACLForResource,
        /// `cognito-idp:ListGroups`.
        ListGroups,
        /// `cognito-idp:ListIdentityProviders`.
        ListIdentityProviders,
        /// `cognito-idp:ListResourceServers`.
        ListResourceServers,
        /// `cognito-idp:ListTagsForResource`.
        ListTagsForResource,
        /// `cognito-idp:ListTerms`.
        ListTerms,
        /// `cognito-idp:ListUserImportJobs`.
        ListUserImportJobs,
        /// `cognito-idp:ListUserPoolClientSecrets`.
        ListUserPoolClientSecrets,
        /// `cognito-idp:ListUserPoolClients`.
        ListUserPoolClients,
        /// `cognito-idp:ListUsers`.
        ListUsers,
        /// `cognito-idp:ListUsersInGroup`.
        ListUsersInGroup,
        /// `cognito-idp:SetLogDeliveryConfiguration`.
        SetLogDeliveryConfiguration,
        /// `cognito-idp:SetRiskConfiguration`.
        SetRiskConfiguration,
        /// `cognito-idp:SetUICustomization`.
        SetUICustomization,
        /// `cognito-idp:SetUserPoolMfaConfig`.
        SetUserPoolMfaConfig,
        /// `cognito-idp:StartUserImportJob`.
        StartUserImportJob,
        /// `cognito-idp:StopUserImportJob`.
        StopUserImportJob,
        /// `cognito-idp:TagResource`.
        TagResource,
        /// `cognito-idp:UntagResource`.
        UntagResource,
        /// `cognito-idp:UpdateAuthEventFeedback`.
        UpdateAuthEventFeedback,
        /// `cognito-idp:UpdateGroup`.
        UpdateGroup,
        /// `cognito-idp:UpdateIdentityProvider`.
        UpdateIdentityProvider,
        /// `cognito-idp:UpdateManagedLoginBranding`.
        UpdateManagedLoginBranding,
        /// `cognito-idp:UpdateResourceServer`.
        UpdateResourceServer,
        /// `cognito-idp:UpdateTerms`.
        UpdateTerms,
        /// `cognito-idp:UpdateUserPool`.
        UpdateUserPool,
        /// `cognito-idp:UpdateUserPoolClient`.
        UpdateUserPoolClient,
        /// `cognito-idp:UpdateUserPoolDomain`.
        UpdateUserPoolDomain,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Userpool {
        fn name(&self) -> &'static str {
            match self {
                Self::AddCustomAttributes => "cognito-idp:AddCustomAttributes",
                Self::AddUserPoolClientSecret => "cognito-idp:AddUserPoolClientSecret",
                Self::AdminAddUserToGroup => "cognito-idp:AdminAddUserToGroup",
                Self::AdminConfirmSignUp => "cognito-idp:AdminConfirmSignUp",
                Self::AdminCreateUser => "cognito-idp:AdminCreateUser",
                Self::AdminDeleteUser => "cognito-idp:AdminDeleteUser",
                Self::AdminDeleteUserAttributes => "cognito-idp:AdminDeleteUserAttributes",
                Self::AdminDisableProviderForUser => "cognito-idp:AdminDisableProviderForUser",
                Self::AdminDisableUser => "cognito-idp:AdminDisableUser",
                Self::AdminEnableUser => "cognito-idp:AdminEnableUser",
                Self::AdminForgetDevice => "cognito-idp:AdminForgetDevice",
                Self::AdminGetDevice => "cognito-idp:AdminGetDevice",
                Self::AdminGetUser => "cognito-idp:AdminGetUser",
                Self::AdminInitiateAuth => "cognito-idp:AdminInitiateAuth",
                Self::AdminLinkProviderForUser => "cognito-idp:AdminLinkProviderForUser",
                Self::AdminListDevices => "cognito-idp:AdminListDevices",
                Self::AdminListGroupsForUser => "cognito-idp:AdminListGroupsForUser",
                Self::AdminListUserAuthEvents => "cognito-idp:AdminListUserAuthEvents",
                Self::AdminRemoveUserFromGroup => "cognito-idp:AdminRemoveUserFromGroup",
                Self::AdminResetUserPassword => "cognito-idp:AdminResetUserPassword",
                Self::AdminRespondToAuthChallenge => "cognito-idp:AdminRespondToAuthChallenge",
                Self::AdminSetUserMFAPreference => "cognito-idp:AdminSetUserMFAPreference",
                Self::AdminSetUserPassword => "cognito-idp:AdminSetUserPassword",
                Self::AdminSetUserSettings => "cognito-idp:AdminSetUserSettings",
                Self::AdminUpdateAuthEventFeedback => "cognito-idp:AdminUpdateAuthEventFeedback",
                Self::AdminUpdateDeviceStatus => "cognito-idp:AdminUpdateDeviceStatus",
                Self::AdminUpdateUserAttributes => "cognito-idp:AdminUpdateUserAttributes",
                Self::AdminUserGlobalSignOut => "cognito-idp:AdminUserGlobalSignOut",
                Self::AssociateWebACL => "cognito-idp:AssociateWebACL",
                Self::CreateGroup => "cognito-idp:CreateGroup",
                Self::CreateIdentityProvider => "cognito-idp:CreateIdentityProvider",
                Self::CreateManagedLoginBranding => "cognito-idp:CreateManagedLoginBranding",
                Self::CreateResourceServer => "cognito-idp:CreateResourceServer",
                Self::CreateTerms => "cognito-idp:CreateTerms",
                Self::CreateUserImportJob => "cognito-idp:CreateUserImportJob",
                Self::CreateUserPoolClient => "cognito-idp:CreateUserPoolClient",
                Self::CreateUserPoolDomain => "cognito-idp:CreateUserPoolDomain",
                Self::DeleteGroup => "cognito-idp:DeleteGroup",
                Self::DeleteIdentityProvider => "cognito-idp:DeleteIdentityProvider",
                Self::DeleteManagedLoginBranding => "cognito-idp:DeleteManagedLoginBranding",
                Self::DeleteResourceServer => "cognito-idp:DeleteResourceServer",
                Self::DeleteTerms => "cognito-idp:DeleteTerms",
                Self::DeleteUserPool => "cognito-idp:DeleteUserPool",
                Self::DeleteUserPoolClient => "cognito-idp:DeleteUserPoolClient",
                Self::DeleteUserPoolClientSecret => "cognito-idp:DeleteUserPoolClientSecret",
                Self::DeleteUserPoolDomain => "cognito-idp:DeleteUserPoolDomain",
                Self::DescribeIdentityProvider => "cognito-idp:DescribeIdentityProvider",
                Self::DescribeManagedLoginBranding => "cognito-idp:DescribeManagedLoginBranding",
                Self::DescribeManagedLoginBrandingByClient => {
                    "cognito-idp:DescribeManagedLoginBrandingByClient"
                }
                Self::DescribeResourceServer => "cognito-idp:DescribeResourceServer",
                Self::DescribeRiskConfiguration => "cognito-idp:DescribeRiskConfiguration",
                Self::DescribeTerms => "cognito-idp:DescribeTerms",
                Self::DescribeUserImportJob => "cognito-idp:DescribeUserImportJob",
                Self::DescribeUserPool => "cognito-idp:DescribeUserPool",
                Self::DescribeUserPoolClient => "cognito-idp:DescribeUserPoolClient",
                Self::DisassociateWebACL => "cognito-idp:DisassociateWebACL",
                Self::GetCSVHeader => "cognito-idp:GetCSVHeader",
                Self::GetGroup => "cognito-idp:GetGroup",
                Self::GetIdentityProviderByIdentifier => {
                    "cognito-idp:GetIdentityProviderByIdentifier"
                }
                Self::GetLogDeliveryConfiguration => "cognito-idp:GetLogDeliveryConfiguration",
                Self::GetSigningCertificate => "cognito-idp:GetSigningCertificate",
                Self::GetUICustomization => "cognito-idp:GetUICustomization",
                Self::GetUserPoolMfaConfig => "cognito-idp:GetUserPoolMfaConfig",
                Self::GetWebACLForResource => "cognito-idp:GetWebACLForResource",
                Self::ListGroups => "cognito-idp:ListGroups",
                Self::ListIdentityProviders => "cognito-idp:ListIdentityProviders",
                Self::ListResourceServers => "cognito-idp:ListResourceServers",
                Self::ListTagsForResource => "cognito-idp:ListTagsForResource",
                Self::ListTerms => "cognito-idp:ListTerms",
                Self::ListUserImportJobs => "cognito-idp:ListUserImportJobs",
                Self::ListUserPoolClientSecrets => "cognito-idp:ListUserPoolClientSecrets",
                Self::ListUserPoolClients => "cognito-idp:ListUserPoolClients",
                Self::ListUsers => "cognito-idp:ListUsers",
                Self::ListUsersInGroup => "cognito-idp:ListUsersInGroup",
                Self::SetLogDeliveryConfiguration => "cognito-idp:SetLogDeliveryConfiguration",
                Self::SetRiskConfiguration => "cognito-idp:SetRiskConfiguration",
                Self::SetUICustomization => "cognito-idp:SetUICustomization",
                Self::SetUserPoolMfaConfig => "cognito-idp:SetUserPoolMfaConfig",
                Self::StartUserImportJob => "cognito-idp:StartUserImportJob",
                Self::StopUserImportJob => "cognito-idp:StopUserImportJob",
                Self::TagResource => "cognito-idp:TagResource",
                Self::UntagResource => "cognito-idp:UntagResource",
                Self::UpdateAuthEventFeedback => "cognito-idp:UpdateAuthEventFeedback",
                Self::UpdateGroup => "cognito-idp:UpdateGroup",
                Self::UpdateIdentityProvider => "cognito-idp:UpdateIdentityProvider",
                Self::UpdateManagedLoginBranding => "cognito-idp:UpdateManagedLoginBranding",
                Self::UpdateResourceServer => "cognito-idp:UpdateResourceServer",
                Self::UpdateTerms => "cognito-idp:UpdateTerms",
                Self::UpdateUserPool => "cognito-idp:UpdateUserPool",
                Self::UpdateUserPoolClient => "cognito-idp:UpdateUserPoolClient",
                Self::UpdateUserPoolDomain => "cognito-idp:UpdateUserPoolDomain",
            }
        }
    }
    /// Actions on `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Webacl {
        /// `cognito-idp:AssociateWebACL`.
        AssociateWebACL,
        /// `cognito-idp:ListResourcesForWebACL`.
        ListResourcesForWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Webacl {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateWebACL => "cognito-idp:AssociateWebACL",
                Self::ListResourcesForWebACL => "cognito-idp:ListResourcesForWebACL",
            }
        }
    }
}
/// The actions of `dynamodb`.
pub mod dynamodb {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `dynamodb:DescribeEndpoints`.
        DescribeEndpoints,
        /// `dynamodb:DescribeLimits`.
        DescribeLimits,
        /// `dynamodb:DescribeReservedCapacity`.
        DescribeReservedCapacity,
        /// `dynamodb:DescribeReservedCapacityOfferings`.
        DescribeReservedCapacityOfferings,
        /// `dynamodb:GetAbacStatus`.
        GetAbacStatus,
        /// `dynamodb:InjectError`.
        InjectError,
        /// `dynamodb:ListBackups`.
        ListBackups,
        /// `dynamodb:ListContributorInsights`.
        ListContributorInsights,
        /// `dynamodb:ListExports`.
        ListExports,
        /// `dynamodb:ListGlobalTables`.
        ListGlobalTables,
        /// `dynamodb:ListImports`.
        ListImports,
        /// `dynamodb:ListStreams`.
        ListStreams,
        /// `dynamodb:ListTables`.
        ListTables,
        /// `dynamodb:PurchaseReservedCapacityOfferings`.
        PurchaseReservedCapacityOfferings,
        /// `dynamodb:UpdateAbacStatus`.
        UpdateAbacStatus,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::DescribeEndpoints => "dynamodb:DescribeEndpoints",
                Self::DescribeLimits => "dynamodb:DescribeLimits",
                Self::DescribeReservedCapacity => "dynamodb:DescribeReservedCapacity",
                Self::DescribeReservedCapacityOfferings => {
                    "dynamodb:DescribeReservedCapacityOfferings"
                }
                Self::GetAbacStatus => "dynamodb:GetAbacStatus",
                Self::InjectError => "dynamodb:InjectError",
                Self::ListBackups => "dynamodb:ListBackups",
                Self::ListContributorInsights => "dynamodb:ListContributorInsights",
                Self::ListExports => "dynamodb:ListExports",
                Self::ListGlobalTables => "dynamodb:ListGlobalTables",
                Self::ListImports => "dynamodb:ListImports",
                Self::ListStreams => "dynamodb:ListStreams",
                Self::ListTables => "dynamodb:ListTables",
                Self::PurchaseReservedCapacityOfferings => {
                    "dynamodb:PurchaseReservedCapacityOfferings"
                }
                Self::UpdateAbacStatus => "dynamodb:UpdateAbacStatus",
            }
        }
    }
    /// Actions on `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/backup/${BackupName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Backup {
        /// `dynamodb:DeleteBackup`.
        DeleteBackup,
        /// `dynamodb:DescribeBackup`.
        DescribeBackup,
        /// `dynamodb:RestoreTableFromBackup`.
        RestoreTableFromBackup,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Backup {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteBackup => "dynamodb:DeleteBackup",
                Self::DescribeBackup => "dynamodb:DescribeBackup",
                Self::RestoreTableFromBackup => "dynamodb:RestoreTableFromBackup",
            }
        }
    }
    /// Actions on `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/export/${ExportName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Export {
        /// `dynamodb:DescribeExport`.
        DescribeExport,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Export {
        fn name(&self) -> &'static str {
            match self {
                Self::DescribeExport => "dynamodb:DescribeExport",
            }
        }
    }
    /// Actions on `arn:${Partition}:dynamodb::${Account}:global-table/${GlobalTableName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum GlobalTable {
        /// `dynamodb:CreateGlobalTable`.
        CreateGlobalTable,
        /// `dynamodb:DescribeGlobalTable`.
        DescribeGlobalTable,
        /// `dynamodb:DescribeGlobalTableSettings`.
        DescribeGlobalTableSettings,
        /// `dynamodb:UpdateGlobalTable`.
        UpdateGlobalTable,
        /// `dynamodb:UpdateGlobalTableSettings`.
        UpdateGlobalTableSettings,
        /// `dynamodb:UpdateGlobalTableVersion`.
        UpdateGlobalTableVersion,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for GlobalTable {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateGlobalTable => "dynamodb:CreateGlobalTable",
                Self::DescribeGlobalTable => "dynamodb:DescribeGlobalTable",
                Self::DescribeGlobalTableSettings => "dynamodb:DescribeGlobalTableSettings",
                Self::UpdateGlobalTable => "dynamodb:UpdateGlobalTable",
                Self::UpdateGlobalTableSettings => "dynamodb:UpdateGlobalTableSettings",
                Self::UpdateGlobalTableVersion => "dynamodb:UpdateGlobalTableVersion",
            }
        }
    }
    /// Actions on `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/import/${ImportName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Import {
        /// `dynamodb:DescribeImport`.
        DescribeImport,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Import {
        fn name(&self) -> &'static str {
            match self {
                Self::DescribeImport => "dynamodb:DescribeImport",
            }
        }
    }
    /// Actions on `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Index {
        /// `dynamodb:DescribeContributorInsights`.
        DescribeContributorInsights,
        /// `dynamodb:PartiQLSelect`.
        PartiQLSelect,
        /// `dynamodb:Query`.
        Query,
        /// `dynamodb:Scan`.
        Scan,
        /// `dynamodb:UpdateContributorInsights`.
        UpdateContributorInsights,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Index {
        fn name(&self) -> &'static str {
            match self {
                Self::DescribeContributorInsights => "dynamodb:DescribeContributorInsights",
                Self::PartiQLSelect => "dynamodb:PartiQLSelect",
                Self::Query => "dynamodb:Query",
                Self::Scan => "dynamodb:Scan",
                Self::UpdateContributorInsights => "dynamodb:UpdateContributorInsights",
            }
        }
    }
    /// Actions on `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/stream/${StreamLabel}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Stream {
        /// `dynamodb:DeleteResourcePolicy`.
        DeleteResourcePolicy,
        /// `dynamodb:DescribeStream`.
        DescribeStream,
        /// `dynamodb:GetRecords`.
        GetRecords,
        /// `dynamodb:GetResourcePolicy`.
        GetResourcePolicy,
        /// `dynamodb:GetShardIterator`.
        GetShardIterator,
        /// `dynamodb:PutResourcePolicy`.
        PutResourcePolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Stream {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteResourcePolicy => "dynamodb:DeleteResourcePolicy",
                Self::DescribeStream => "dynamodb:DescribeStream",
                Self::GetRecords => "dynamodb:GetRecords",
                Self::GetResourcePolicy => "dynamodb:GetResourcePolicy",
                Self::GetShardIterator => "dynamodb:GetShardIterator",
                Self::PutResourcePolicy => "dynamodb:PutResourcePolicy",
            }
        }
    }
    /// Actions on `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Table {
        /// `dynamodb:AssociateTableReplica`.
        AssociateTableReplica,
        /// `dynamodb:BatchGetItem`.
        BatchGetItem,
        /// `dynamodb:BatchWriteItem`.
        BatchWriteItem,
        /// `dynamodb:ConditionCheckItem`.
        ConditionCheckItem,
        /// `dynamodb:CreateBackup`.
        CreateBackup,
        /// `dynamodb:CreateGlobalTable`.
        CreateGlobalTable,
        /// `dynamodb:CreateGlobalTableWitness`.
        CreateGlobalTableWitness,
        /// `dynamodb:CreateTable`.
        CreateTable,
        /// `dynamodb:CreateTableReplica`.
        CreateTableReplica,
        /// `dynamodb:DeleteGlobalTableWitness`.
        DeleteGlobalTableWitness,
        /// `dynamodb:DeleteItem`.
        DeleteItem,
        /// `dynamodb:DeleteResourcePolicy`.
        DeleteResourcePolicy,
        /// `dynamodb:DeleteTable`.
        DeleteTable,
        /// `dynamodb:DeleteTableReplica`.
        DeleteTableReplica,
        /// `dynamodb:DescribeContinuousBackups`.
        DescribeContinuousBackups,
        /// `dynamodb:DescribeContributorInsights`.
        DescribeContributorInsights,
        /// `dynamodb:DescribeKinesisStreamingDestination`.
        DescribeKinesisStreamingDestination,
        /// `dynamodb:DescribeTable`.
        DescribeTable,
        /// `dynamodb:DescribeTableReplicaAutoScaling`.
        DescribeTableReplicaAutoScaling,
        /// `dynamodb:DescribeTimeToLive`.
        DescribeTimeToLive,
        /// `dynamodb:DisableKinesisStreamingDestination`.
        DisableKinesisStreamingDestination,
        /// `dynamodb:EnableKinesisStreamingDestination`.
        EnableKinesisStreamingDestination,
        /// `dynamodb:ExportTableToPointInTime`.
        ExportTableToPointInTime,
        /// `dynamodb:GetItem`.
        GetItem,
        /// `dynamodb:GetResourcePolicy`.
        GetResourcePolicy,
        /// `dynamodb:ImportTable`.
        ImportTable,
        /// `dynamodb:ListTagsOfResource`.
        ListTagsOfResource,
        /// `dynamodb:PartiQLDelete`.
        PartiQLDelete,
        /// `dynamodb:PartiQLInsert`.
        PartiQLInsert,
        /// `dynamodb:PartiQLSelect`.
        PartiQLSelect,
        /// `dynamodb:PartiQLUpdate`.
        PartiQLUpdate,
        /// `dynamodb:PutItem`.
        PutItem,
        /// `dynamodb:PutResourcePolicy`.
        PutResourcePolicy,
        /// `dynamodb:Query`.
        Query,
        /// `dynamodb:ReadDataForReplication`.
        ReadDataForReplication,
        /// `dynamodb:ReplicateSettings`.
        ReplicateSettings,
        /// `dynamodb:RestoreTableFromAwsBackup`.
        RestoreTableFromAwsBackup,
        /// `dynamodb:RestoreTableFromBackup`.
        RestoreTableFromBackup,
        /// `dynamodb:RestoreTableToPointInTime`.
        RestoreTableToPointInTime,
        /// `dynamodb:Scan`.
        Scan,
        /// `dynamodb:StartAwsBackupJob`.
        StartAwsBackupJob,
        /// `dynamodb:TagResource`.
        TagResource,
        /// `dynamodb:UntagResource`.
        UntagResource,
        /// `dynamodb:UpdateContinuousBackups`.
        UpdateContinuousBackups,
        /// `dynamodb:UpdateContributorInsights`.
        UpdateContributorInsights,
        /// `dynamodb:UpdateGlobalTable`.
        UpdateGlobalTable,
        /// `dynamodb:UpdateGlobalTableSettings`.
        UpdateGlobalTableSettings,
        /// `dynamodb:UpdateGlobalTableVersion`.
        UpdateGlobalTableVersion,
        /// `dynamodb:UpdateItem`.
        UpdateItem,
        /// `dynamodb:UpdateKinesisStreamingDestination`.
        UpdateKinesisStreamingDestination,
        /// `dynamodb:UpdateTable`.
        UpdateTable,
        /// `dynamodb:UpdateTableReplicaAutoScaling`.
        UpdateTableReplicaAutoScaling,
        /// `dynamodb:UpdateTimeToLive`.
        UpdateTimeToLive,
        /// `dynamodb:WriteDataForReplication`.
        WriteDataForReplication,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Table {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateTableReplica => "dynamodb:AssociateTableReplica",
                Self::BatchGetItem => "dynamodb:BatchGetItem",
                Self::BatchWriteItem => "dynamodb:BatchWriteItem",
                Self::ConditionCheckItem => "dynamodb:ConditionCheckItem",
                Self::CreateBackup => "dynamodb:CreateBackup",
                Self::CreateGlobalTable => "dynamodb:CreateGlobalTable",
                Self::CreateGlobalTableWitness => "dynamodb:CreateGlobalTableWitness",
                Self::CreateTable => "dynamodb:CreateTable",
                Self::CreateTableReplica => "dynamodb:CreateTableReplica",
                Self::DeleteGlobalTableWitness => "dynamodb:DeleteGlobalTableWitness",
                Self::DeleteItem => "dynamodb:DeleteItem",
                Self::DeleteResourcePolicy => "dynamodb:DeleteResourcePolicy",
                Self::DeleteTable => "dynamodb:DeleteTable",
                Self::DeleteTableReplica => "dynamodb:DeleteTableReplica",
                Self::DescribeContinuousBackups => "dynamodb:DescribeContinuousBackups",
                Self::DescribeContributorInsights => "dynamodb:DescribeContributorInsights",
                Self::DescribeKinesisStreamingDestination => {
                    "dynamodb:DescribeKinesisStreamingDestination"
                }
                Self::DescribeTable => "dynamodb:DescribeTable",
                Self::DescribeTableReplicaAutoScaling => "dynamodb:DescribeTableReplicaAutoScaling",
                Self::DescribeTimeToLive => "dynamodb:DescribeTimeToLive",
                Self::DisableKinesisStreamingDestination => {
                    "dynamodb:DisableKinesisStreamingDestination"
                }
                Self::EnableKinesisStreamingDestination => {
                    "dynamodb:EnableKinesisStreamingDestination"
                }
                Self::ExportTableToPointInTime => "dynamodb:ExportTableToPointInTime",
                Self::GetItem => "dynamodb:GetItem",
                Self::GetResourcePolicy => "dynamodb:GetResourcePolicy",
                Self::ImportTable => "dynamodb:ImportTable",
                Self::ListTagsOfResource => "dynamodb:ListTagsOfResource",
                Self::PartiQLDelete => "dynamodb:PartiQLDelete",
                Self::PartiQLInsert => "dynamodb:PartiQLInsert",
                Self::PartiQLSelect => "dynamodb:PartiQLSelect",
                Self::PartiQLUpdate => "dynamodb:PartiQLUpdate",
                Self::PutItem => "dynamodb:PutItem",
                Self::PutResourcePolicy => "dynamodb:PutResourcePolicy",
                Self::Query => "dynamodb:Query",
                Self::ReadDataForReplication => "dynamodb:ReadDataForReplication",
                Self::ReplicateSettings => "dynamodb:ReplicateSettings",
                Self::RestoreTableFromAwsBackup => "dynamodb:RestoreTableFromAwsBackup",
                Self::RestoreTableFromBackup => "dynamodb:RestoreTableFromBackup",
                Self::RestoreTableToPointInTime => "dynamodb:RestoreTableToPointInTime",
                Self::Scan => "dynamodb:Scan",
                Self::StartAwsBackupJob => "dynamodb:StartAwsBackupJob",
                Self::TagResource => "dynamodb:TagResource",
                Self::UntagResource => "dynamodb:UntagResource",
                Self::UpdateContinuousBackups => "dynamodb:UpdateContinuousBackups",
                Self::UpdateContributorInsights => "dynamodb:UpdateContributorInsights",
                Self::UpdateGlobalTable => "dynamodb:UpdateGlobalTable",
                Self::UpdateGlobalTableSettings => "dynamodb:UpdateGlobalTableSettings",
                Self::UpdateGlobalTableVersion => "dynamodb:UpdateGlobalTableVersion",
                Self::UpdateItem => "dynamodb:UpdateItem",
                Self::UpdateKinesisStreamingDestination => {
                    "dynamodb:UpdateKinesisStreamingDestination"
                }
                Self::UpdateTable => "dynamodb:UpdateTable",
                Self::UpdateTableReplicaAutoScaling => "dynamodb:UpdateTableReplicaAutoScaling",
                Self::UpdateTimeToLive => "dynamodb:UpdateTimeToLive",
                Self::WriteDataForReplication => "dynamodb:WriteDataForReplication",
            }
        }
    }
}
/// The actions of `events`.
pub mod events {
    /// Actions on `arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Alias {
        /// `events:CreateArchive`.
        CreateArchive,
        /// `events:UpdateArchive`.
        UpdateArchive,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Alias {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateArchive => "events:CreateArchive",
                Self::UpdateArchive => "events:UpdateArchive",
            }
        }
    }
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `events:ListApiDestinations`.
        ListApiDestinations,
        /// `events:ListArchives`.
        ListArchives,
        /// `events:ListConnections`.
        ListConnections,
        /// `events:ListEndpoints`.
        ListEndpoints,
        /// `events:ListEventBuses`.
        ListEventBuses,
        /// `events:ListEventSources`.
        ListEventSources,
        /// `events:ListPartnerEventSources`.
        ListPartnerEventSources,
        /// `events:ListReplays`.
        ListReplays,
        /// `events:ListRuleNamesByTarget`.
        ListRuleNamesByTarget,
        /// `events:ListRules`.
        ListRules,
        /// `events:PutPartnerEvents`.
        PutPartnerEvents,
        /// `events:PutPermission`.
        PutPermission,
        /// `events:RemovePermission`.
        RemovePermission,
        /// `events:TestEventPattern`.
        TestEventPattern,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::ListApiDestinations => "events:ListApiDestinations",
                Self::ListArchives => "events:ListArchives",
                Self::ListConnections => "events:ListConnections",
                Self::ListEndpoints => "events:ListEndpoints",
                Self::ListEventBuses => "events:ListEventBuses",
                Self::ListEventSources => "events:ListEventSources",
                Self::ListPartnerEventSources => "events:ListPartnerEventSources",
                Self::ListReplays => "events:ListReplays",
                Self::ListRuleNamesByTarget => "events:ListRuleNamesByTarget",
                Self::ListRules => "events:ListRules",
                Self::PutPartnerEvents => "events:PutPartnerEvents",
                Self::PutPermission => "events:PutPermission",
                Self::RemovePermission => "events:RemovePermission",
                Self::TestEventPattern => "events:TestEventPattern",
            }
        }
    }
    /// Actions on `arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ApiDestination {
        /// `events:CreateApiDestination`.
        CreateApiDestination,
        /// `events:DeleteApiDestination`.
        DeleteApiDestination,
        /// `events:DescribeApiDestination`.
        DescribeApiDestination,
        /// `events:InvokeApiDestination`.
        InvokeApiDestination,
        /// `events:UpdateApiDestination`.
        UpdateApiDestination,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ApiDestination {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateApiDestination => "events:CreateApiDestination",
                Self::DeleteApiDestination => "events:DeleteApiDestination",
                Self::DescribeApiDestination => "events:DescribeApiDestination",
                Self::InvokeApiDestination => "events:InvokeApiDestination",
                Self::UpdateApiDestination => "events:UpdateApiDestination",
            }
        }
    }
    /// Actions on `arn:${Partition}:events:${Region}:${Account}:archive/${ArchiveName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Archive {
        /// `events:CreateArchive`.
        CreateArchive,
        /// `events:DeleteArchive`.
        DeleteArchive,
        /// `events:DescribeArchive`.
        DescribeArchive,
        /// `events:StartReplay`.
        StartReplay,
        /// `events:UpdateArchive`.
        UpdateArchive,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Archive {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateArchive => "events:CreateArchive",
                Self::DeleteArchive => "events:DeleteArchive",
                Self::DescribeArchive => "events:DescribeArchive",
                Self::StartReplay => "events:StartReplay",
                Self::UpdateArchive => "events:UpdateArchive",
            }
        }
    }
    /// Actions on `arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Connection {
        /// `events:CreateApiDestination`.
        CreateApiDestination,
        /// `events:CreateConnection`.
        CreateConnection,
        /// `events:DeauthorizeConnection`.
        DeauthorizeConnection,
        /// `events:DeleteConnection`.
        DeleteConnection,
        /// `events:DescribeApiDestination`.
        DescribeApiDestination,
        /// `events:DescribeConnection`.
        DescribeConnection,
        /// `events:RetrieveConnectionCredentials`.
        RetrieveConnectionCredentials,
        /// `events:UpdateConnection`.
        UpdateConnection,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Connection {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateApiDestination => "events:CreateApiDestination",
                Self::CreateConnection => "events:CreateConnection",
                Self::DeauthorizeConnection => "events:DeauthorizeConnection",
                Self::DeleteConnection => "events:DeleteConnection",
                Self::DescribeApiDestination => "events:DescribeApiDestination",
                Self::DescribeConnection => "events:DescribeConnection",
                Self::RetrieveConnectionCredentials => "events:RetrieveConnectionCredentials",
                Self::UpdateConnection => "events:UpdateConnection",
            }
        }
    }
    /// Actions on `arn:${Partition}:events:${Region}:${Account}:endpoint/${EndpointName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Endpoint {
        /// `events:CreateEndpoint`.
        CreateEndpoint,
        /// `events:DeleteEndpoint`.
        DeleteEndpoint,
        /// `events:DescribeEndpoint`.
        DescribeEndpoint,
        /// `events:UpdateEndpoint`.
        UpdateEndpoint,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Endpoint {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateEndpoint => "events:CreateEndpoint",
                Self::DeleteEndpoint => "events:DeleteEndpoint",
                Self::DescribeEndpoint => "events:DescribeEndpoint",
                Self::UpdateEndpoint => "events:UpdateEndpoint",
            }
        }
    }
    /// Actions on `arn:${Partition}:events:${Region}:${Account}:event-bus/${EventBusName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum EventBus {
        /// `events:AllowVendedLogDeliveryForResource`.
        AllowVendedLogDeliveryForResource,
        /// `events:CreateArchive`.
        CreateArchive,
        /// `events:CreateEventBus`.
        CreateEventBus,
        /// `events:DeleteEventBus`.
        DeleteEventBus,
        /// `events:DescribeEventBus`.
        DescribeEventBus,
        /// `events:ListTagsForResource`.
        ListTagsForResource,
        /// `events:PutEvents`.
        PutEvents,
        /// `events:StartReplay`.
        StartReplay,
        /// `events:TagResource`.
        TagResource,
        /// `events:UntagResource`.
        UntagResource,
        /// `events:UpdateEventBus`.
        UpdateEventBus,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for EventBus {
        fn name(&self) -> &'static str {
            match self {
                Self::AllowVendedLogDeliveryForResource => {
                    "events:AllowVendedLogDeliveryForResource"
                }
                Self::CreateArchive => "events:CreateArchive",
                Self::CreateEventBus => "events:CreateEventBus",
                Self::DeleteEventBus => "events:DeleteEventBus",
                Self::DescribeEventBus => "events:DescribeEventBus",
                Self::ListTagsForResource => "events:ListTagsForResource",
                Self::PutEvents => "events:PutEvents",
                Self::StartReplay => "events:StartReplay",
                Self::TagResource => "events:TagResource",
                Self::UntagResource => "events:UntagResource",
                Self::UpdateEventBus => "events:UpdateEventBus",
            }
        }
    }
    /// Actions on `arn:${Partition}:events:${Region}::event-source/${EventSourceName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum EventSource {
        /// `events:ActivateEventSource`.
        ActivateEventSource,
        /// `events:CreatePartnerEventSource`.
        CreatePartnerEventSource,
        /// `events:DeactivateEventSource`.
        DeactivateEventSource,
        /// `events:DeletePartnerEventSource`.
        DeletePartnerEventSource,
        /// `events:DescribeEventSource`.
        DescribeEventSource,
        /// `events:DescribePartnerEventSource`.
        DescribePartnerEventSource,
        /// `events:ListPartnerEventSourceAccounts`.
        ListPartnerEventSourceAccounts,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for EventSource {
        fn name(&self) -> &'static str {
            match self {
                Self::ActivateEventSource => "events:ActivateEventSource",
                Self::CreatePartnerEventSource => "events:CreatePartnerEventSource",
                Self::DeactivateEventSource => "events:DeactivateEventSource",
                Self::DeletePartnerEventSource => "events:DeletePartnerEventSource",
                Self::DescribeEventSource => "events:DescribeEventSource",
                Self::DescribePartnerEventSource => "events:DescribePartnerEventSource",
                Self::ListPartnerEventSourceAccounts => "events:ListPartnerEventSourceAccounts",
            }
        }
    }
    /// Actions on `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Key {
        /// `events:CreateArchive`.
        CreateArchive,
        /// `events:UpdateArchive`.
        UpdateArchive,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Key {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateArchive => "events:CreateArchive",
                Self::UpdateArchive => "events:UpdateArchive",
            }
        }
    }
    /// Actions on `arn:${Partition}:events:${Region}:${Account}:replay/${ReplayName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Replay {
        /// `events:CancelReplay`.
        CancelReplay,
        /// `events:DescribeReplay`.
        DescribeReplay,
        /// `events:StartReplay`.
        StartReplay,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Replay {
        fn name(&self) -> &'static str {
            match self {
                Self::CancelReplay => "events:CancelReplay",
                Self::DescribeReplay => "events:DescribeReplay",
                Self::StartReplay => "events:StartReplay",
            }
        }
    }
    /// Actions on `arn:${Partition}:events:${Region}:${Account}:rule/${EventBusName}/${RuleName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RuleOnCustomEventBus {
        /// `events:DeleteRule`.
        DeleteRule,
        /// `events:DescribeRule`.
        DescribeRule,
        /// `events:DisableRule`.
        DisableRule,
        /// `events:EnableRule`.
        EnableRule,
        /// `events:ListTagsForResource`.
        ListTagsForResource,
        /// `events:ListTargetsByRule`.
        ListTargetsByRule,
        /// `events:PutRule`.
        PutRule,
        /// `events:PutTargets`.
        PutTargets,
        /// `events:RemoveTargets`.
        RemoveTargets,
        /// `events:TagResource`.
        TagResource,
        /// `events:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RuleOnCustomEventBus {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteRule => "events:DeleteRule",
                Self::DescribeRule => "events:DescribeRule",
                Self::DisableRule => "events:DisableRule",
                Self::EnableRule => "events:EnableRule",
                Self::ListTagsForResource => "events:ListTagsForResource",
                Self::ListTargetsByRule => "events:ListTargetsByRule",
                Self::PutRule => "events:PutRule",
                Self::PutTargets => "events:PutTargets",
                Self::RemoveTargets => "events:RemoveTargets",
                Self::TagResource => "events:TagResource",
                Self::UntagResource => "events:UntagResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RuleOnDefaultEventBus {
        /// `events:DeleteRule`.
        DeleteRule,
        /// `events:DescribeRule`.
        DescribeRule,
        /// `events:DisableRule`.
        DisableRule,
        /// `events:EnableRule`.
        EnableRule,
        /// `events:ListTagsForResource`.
        ListTagsForResource,
        /// `events:ListTargetsByRule`.
        ListTargetsByRule,
        /// `events:PutRule`.
        PutRule,
        /// `events:PutTargets`.
        PutTargets,
        /// `events:RemoveTargets`.
        RemoveTargets,
        /// `events:TagResource`.
        TagResource,
        /// `events:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RuleOnDefaultEventBus {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteRule => "events:DeleteRule",
                Self::DescribeRule => "events:DescribeRule",
                Self::DisableRule => "events:DisableRule",
                Self::EnableRule => "events:EnableRule",
                Self::ListTagsForResource => "events:ListTagsForResource",
                Self::ListTargetsByRule => "events:ListTargetsByRule",
                Self::PutRule => "events:PutRule",
                Self::PutTargets => "events:PutTargets",
                Self::RemoveTargets => "events:RemoveTargets",
                Self::TagResource => "events:TagResource",
                Self::UntagResource => "events:UntagResource",
            }
        }
    }
}
/// The actions of `execute-api`.
pub mod execute_api {
    /// Actions on `arn:${Partition}:execute-api:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ExecuteApiDomain {
        /// `execute-api:Invoke`.
        Invoke,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ExecuteApiDomain {
        fn name(&self) -> &'static str {
            match self {
                Self::Invoke => "execute-api:Invoke",
            }
        }
    }
    /// Actions on `arn:${Partition}:execute-api:${Region}:${Account}:${ApiId}/${Stage}/${Method}/${ApiSpecificResourcePath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ExecuteApiGeneral {
        /// `execute-api:InvalidateCache`.
        InvalidateCache,
        /// `execute-api:Invoke`.
        Invoke,
        /// `execute-api:ManageConnections`.
        ManageConnections,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ExecuteApiGeneral {
        fn name(&self) -> &'static str {
            match self {
                Self::InvalidateCache => "execute-api:InvalidateCache",
                Self::Invoke => "execute-api:Invoke",
                Self::ManageConnections => "execute-api:ManageConnections",
            }
        }
    }
}
/// The actions of `iam`.
pub mod iam {
    /// Actions on `arn:${Partition}:iam::${Account}:access-report/${EntityPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum AccessReport {
        /// `iam:GenerateOrganizationsAccessReport`.
        GenerateOrganizationsAccessReport,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for AccessReport {
        fn name(&self) -> &'static str {
            match self {
                Self::GenerateOrganizationsAccessReport => "iam:GenerateOrganizationsAccessReport",
            }
        }
    }
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `iam:CreateAccountAlias`.
        CreateAccountAlias,
        /// `iam:DeleteAccountAlias`.
        DeleteAccountAlias,
        /// `iam:DeleteAccountPasswordPolicy`.
        DeleteAccountPasswordPolicy,
        /// `iam:DeleteCloudFrontPublicKey`.
        DeleteCloudFrontPublicKey,
        /// `iam:DisableOrganizationsRootCredentialsManagement`.
        DisableOrganizationsRootCredentialsManagement,
        /// `iam:DisableOrganizationsRootSessions`.
        DisableOrganizationsRootSessions,
        /// `iam:DisableOutboundWebIdentityFederation`.
        DisableOutboundWebIdentityFederation,
        /// `iam:EnableOrganizationsRootCredentialsManagement`.
        EnableOrganizationsRootCredentialsManagement,
        /// `iam:EnableOrganizationsRootSessions`.
        EnableOrganizationsRootSessions,
        /// `iam:EnableOutboundWebIdentityFederation`.
        EnableOutboundWebIdentityFederation,
        /// `iam:GenerateCredentialReport`.
        GenerateCredentialReport,
        /// `iam:GetAccountAuthorizationDetails`.
        GetAccountAuthorizationDetails,
        /// `iam:GetAccountEmailAddress`.
        GetAccountEmailAddress,
        /// `iam:GetAccountName`.
        GetAccountName,
        /// `iam:GetAccountPasswordPolicy`.
        GetAccountPasswordPolicy,
        /// `iam:GetAccountSummary`.
        GetAccountSummary,
        /// `iam:GetCloudFrontPublicKey`.
        GetCloudFrontPublicKey,
        /// `iam:GetContextKeysForCustomPolicy`.
        GetContextKeysForCustomPolicy,
        /// `iam:GetCredentialReport`.
        GetCredentialReport,
        /// `iam:GetOrganizationsAccessReport`.
        GetOrganizationsAccessReport,
        /// `iam:GetOutboundWebIdentityFederationInfo`.
        GetOutboundWebIdentityFederationInfo,
        /// `iam:GetServiceLastAccessedDetails`.
        GetServiceLastAccessedDetails,
        /// `iam:GetServiceLastAccessedDetailsWithEntities`.
        GetServiceLastAccessedDetailsWithEntities,
        /// `iam:ListAccountAliases`.
        ListAccountAliases,
        /// `iam:ListCloudFrontPublicKeys`.
        ListCloudFrontPublicKeys,
        /// `iam:ListDelegationRequests`.
        ListDelegationRequests,
        /// `iam:ListGroups`.
        ListGroups,
        /// `iam:ListInstanceProfiles`.
        ListInstanceProfiles,
        /// `iam:ListOpenIDConnectProviders`.
        ListOpenIDConnectProviders,
        /// `iam:ListOrganizationsFeatures`.
        ListOrganizationsFeatures,
        /// `iam:ListPolicies`.
        ListPolicies,
        /// `iam:ListRoles`.
        ListRoles,
        /// `iam:ListSAMLProviders`.
        ListSAMLProviders,
        /// `iam:ListSTSRegionalEndpointsStatus`.
        ListSTSRegionalEndpointsStatus,
        /// `iam:ListServerCertificates`.
        ListServerCertificates,
        /// `iam:ListUsers`.
        ListUsers,
        /// `iam:ListVirtualMFADevices`.
        ListVirtualMFADevices,
        /// `iam:SetSTSRegionalEndpointStatus`.
        SetSTSRegionalEndpointStatus,
        /// `iam:SetSecurityTokenServicePreferences`.
        SetSecurityTokenServicePreferences,
        /// `iam:SimulateCustomPolicy`.
        SimulateCustomPolicy,
        /// `iam:UpdateAccountEmailAddress`.
        UpdateAccountEmailAddress,
        /// `iam:UpdateAccountName`.
        UpdateAccountName,
        /// `iam:UpdateAccountPasswordPolicy`.
        UpdateAccountPasswordPolicy,
        /// `iam:UpdateCloudFrontPublicKey`.
        UpdateCloudFrontPublicKey,
        /// `iam:UploadCloudFrontPublicKey`.
        UploadCloudFrontPublicKey,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateAccountAlias => "iam:CreateAccountAlias",
                Self::DeleteAccountAlias => "iam:DeleteAccountAlias",
                Self::DeleteAccountPasswordPolicy => "iam:DeleteAccountPasswordPolicy",
                Self::DeleteCloudFrontPublicKey => "iam:DeleteCloudFrontPublicKey",
                Self::DisableOrganizationsRootCredentialsManagement => {
                    "iam:DisableOrganizationsRootCredentialsManagement"
                }
                Self::DisableOrganizationsRootSessions => "iam:DisableOrganizationsRootSessions",
                Self::DisableOutboundWebIdentityFederation => {
                    "iam:DisableOutboundWebIdentityFederation"
                }
                Self::EnableOrganizationsRootCredentialsManagement => {
                    "iam:EnableOrganizationsRootCredentialsManagement"
                }
                Self::EnableOrganizationsRootSessions => "iam:EnableOrganizationsRootSessions",
                Self::EnableOutboundWebIdentityFederation => {
                    "iam:EnableOutboundWebIdentityFederation"
                }
                Self::GenerateCredentialReport => "iam:GenerateCredentialReport",
                Self::GetAccountAuthorizationDetails => "iam:GetAccountAuthorizationDetails",
                Self::GetAccountEmailAddress => "iam:GetAccountEmailAddress",
                Self::GetAccountName => "iam:GetAccountName",
                Self::GetAccountPasswordPolicy => "iam:GetAccountPasswordPolicy",
                Self::GetAccountSummary => "iam:GetAccountSummary",
                Self::GetCloudFrontPublicKey => "iam:GetCloudFrontPublicKey",
                Self::GetContextKeysForCustomPolicy => "iam:GetContextKeysForCustomPolicy",
                Self::GetCredentialReport => "iam:GetCredentialReport",
                Self::GetOrganizationsAccessReport => "iam:GetOrganizationsAccessReport",
                Self::GetOutboundWebIdentityFederationInfo => {
                    "iam:GetOutboundWebIdentityFederationInfo"
                }
                Self::GetServiceLastAccessedDetails => "iam:GetServiceLastAccessedDetails",
                Self::GetServiceLastAccessedDetailsWithEntities => {
                    "iam:GetServiceLastAccessedDetailsWithEntities"
                }
                Self::ListAccountAliases => "iam:ListAccountAliases",
                Self::ListCloudFrontPublicKeys => "iam:ListCloudFrontPublicKeys",
                Self::ListDelegationRequests => "iam:ListDelegationRequests",
                Self::ListGroups => "iam:ListGroups",
                Self::ListInstanceProfiles => "iam:ListInstanceProfiles",
                Self::ListOpenIDConnectProviders => "iam:ListOpenIDConnectProviders",
                Self::ListOrganizationsFeatures => "iam:ListOrganizationsFeatures",
                Self::ListPolicies => "iam:ListPolicies",
                Self::ListRoles => "iam:ListRoles",
                Self::ListSAMLProviders => "iam:ListSAMLProviders",
                Self::ListSTSRegionalEndpointsStatus => "iam:ListSTSRegionalEndpointsStatus",
                Self::ListServerCertificates => "iam:ListServerCertificates",
                Self::ListUsers => "iam:ListUsers",
                Self::ListVirtualMFADevices => "iam:ListVirtualMFADevices",
                Self::SetSTSRegionalEndpointStatus => "iam:SetSTSRegionalEndpointStatus",
                Self::SetSecurityTokenServicePreferences => {
                    "iam:SetSecurityTokenServicePreferences"
                }
                Self::SimulateCustomPolicy => "iam:SimulateCustomPolicy",
                Self::UpdateAccountEmailAddress => "iam:UpdateAccountEmailAddress",
                Self::UpdateAccountName => "iam:UpdateAccountName",
                Self::UpdateAccountPasswordPolicy => "iam:UpdateAccountPasswordPolicy",
                Self::UpdateCloudFrontPublicKey => "iam:UpdateCloudFrontPublicKey",
                Self::UploadCloudFrontPublicKey => "iam:UploadCloudFrontPublicKey",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum DelegationRequest {
        /// `iam:AcceptDelegationRequest`.
        AcceptDelegationRequest,
        /// `iam:AssociateDelegationRequest`.
        AssociateDelegationRequest,
        /// `iam:CreateDelegationRequest`.
        CreateDelegationRequest,
        /// `iam:GetDelegationRequest`.
        GetDelegationRequest,
        /// `iam:GetHumanReadableSummary`.
        GetHumanReadableSummary,
        /// `iam:RejectDelegationRequest`.
        RejectDelegationRequest,
        /// `iam:SendDelegationToken`.
        SendDelegationToken,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for DelegationRequest {
        fn name(&self) -> &'static str {
            match self {
                Self::AcceptDelegationRequest => "iam:AcceptDelegationRequest",
                Self::AssociateDelegationRequest => "iam:AssociateDelegationRequest",
                Self::CreateDelegationRequest => "iam:CreateDelegationRequest",
                Self::GetDelegationRequest => "iam:GetDelegationRequest",
                Self::GetHumanReadableSummary => "iam:GetHumanReadableSummary",
                Self::RejectDelegationRequest => "iam:RejectDelegationRequest",
                Self::SendDelegationToken => "iam:SendDelegationToken",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Group {
        /// `iam:AddUserToGroup`.
        AddUserToGroup,
        /// `iam:AttachGroupPolicy`.
        AttachGroupPolicy,
        /// `iam:CreateGroup`.
        CreateGroup,
        /// `iam:DeleteGroup`.
        DeleteGroup,
        /// `iam:DeleteGroupPolicy`.
        DeleteGroupPolicy,
        /// `iam:DetachGroupPolicy`.
        DetachGroupPolicy,
        /// `iam:GenerateServiceLastAccessedDetails`.
        GenerateServiceLastAccessedDetails,
        /// `iam:GetContextKeysForPrincipalPolicy`.
        GetContextKeysForPrincipalPolicy,
        /// `iam:GetGroup`.
        GetGroup,
        /// `iam:GetGroupPolicy`.
        GetGroupPolicy,
        /// `iam:ListAttachedGroupPolicies`.
        ListAttachedGroupPolicies,
        /// `iam:ListGroupPolicies`.
        ListGroupPolicies,
        /// `iam:ListPoliciesGrantingServiceAccess`.
        ListPoliciesGrantingServiceAccess,
        /// `iam:PutGroupPolicy`.
        PutGroupPolicy,
        /// `iam:RemoveUserFromGroup`.
        RemoveUserFromGroup,
        /// `iam:SimulatePrincipalPolicy`.
        SimulatePrincipalPolicy,
        /// `iam:UpdateGroup`.
        UpdateGroup,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Group {
        fn name(&self) -> &'static str {
            match self {
                Self::AddUserToGroup => "iam:AddUserToGroup",
                Self::AttachGroupPolicy => "iam:AttachGroupPolicy",
                Self::CreateGroup => "iam:CreateGroup",
                Self::DeleteGroup => "iam:DeleteGroup",
                Self::DeleteGroupPolicy => "iam:DeleteGroupPolicy",
                Self::DetachGroupPolicy => "iam:DetachGroupPolicy",
                Self::GenerateServiceLastAccessedDetails => {
                    "iam:GenerateServiceLastAccessedDetails"
                }
                Self::GetContextKeysForPrincipalPolicy => "iam:GetContextKeysForPrincipalPolicy",
                Self::GetGroup => "iam:GetGroup",
                Self::GetGroupPolicy => "iam:GetGroupPolicy",
                Self::ListAttachedGroupPolicies => "iam:ListAttachedGroupPolicies",
                Self::ListGroupPolicies => "iam:ListGroupPolicies",
                Self::ListPoliciesGrantingServiceAccess => "iam:ListPoliciesGrantingServiceAccess",
                Self::PutGroupPolicy => "iam:PutGroupPolicy",
                Self::RemoveUserFromGroup => "iam:RemoveUserFromGroup",
                Self::SimulatePrincipalPolicy => "iam:SimulatePrincipalPolicy",
                Self::UpdateGroup => "iam:UpdateGroup",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum InstanceProfile {
        /// `iam:AddRoleToInstanceProfile`.
        AddRoleToInstanceProfile,
        /// `iam:CreateInstanceProfile`.
        CreateInstanceProfile,
        /// `iam:DeleteInstanceProfile`.
        DeleteInstanceProfile,
        /// `iam:GetInstanceProfile`.
        GetInstanceProfile,
        /// `iam:ListInstanceProfileTags`.
        ListInstanceProfileTags,
        /// `iam:RemoveRoleFromInstanceProfile`.
        RemoveRoleFromInstanceProfile,
        /// `iam:TagInstanceProfile`.
        TagInstanceProfile,
        /// `iam:UntagInstanceProfile`.
        UntagInstanceProfile,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for InstanceProfile {
        fn name(&self) -> &'static str {
            match self {
                Self::AddRoleToInstanceProfile => "iam:AddRoleToInstanceProfile",
                Self::CreateInstanceProfile => "iam:CreateInstanceProfile",
                Self::DeleteInstanceProfile => "iam:DeleteInstanceProfile",
                Self::GetInstanceProfile => "iam:GetInstanceProfile",
                Self::ListInstanceProfileTags => "iam:ListInstanceProfileTags",
                Self::RemoveRoleFromInstanceProfile => "iam:RemoveRoleFromInstanceProfile",
                Self::TagInstanceProfile => "iam:TagInstanceProfile",
                Self::UntagInstanceProfile => "iam:UntagInstanceProfile",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Mfa {
        /// `iam:CreateVirtualMFADevice`.
        CreateVirtualMFADevice,
        /// `iam:DeleteVirtualMFADevice`.
        DeleteVirtualMFADevice,
        /// `iam:ListMFADeviceTags`.
        ListMFADeviceTags,
        /// `iam:TagMFADevice`.
        TagMFADevice,
        /// `iam:UntagMFADevice`.
        UntagMFADevice,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Mfa {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateVirtualMFADevice => "iam:CreateVirtualMFADevice",
                Self::DeleteVirtualMFADevice => "iam:DeleteVirtualMFADevice",
                Self::ListMFADeviceTags => "iam:ListMFADeviceTags",
                Self::TagMFADevice => "iam:TagMFADevice",
                Self::UntagMFADevice => "iam:UntagMFADevice",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum OidcProvider {
        /// `iam:AddClientIDToOpenIDConnectProvider`.
        AddClientIDToOpenIDConnectProvider,
        /// `iam:CreateOpenIDConnectProvider`.
        CreateOpenIDConnectProvider,
        /// `iam:DeleteOpenIDConnectProvider`.
        DeleteOpenIDConnectProvider,
        /// `iam:GetOpenIDConnectProvider`.
        GetOpenIDConnectProvider,
        /// `iam:ListOpenIDConnectProviderTags`.
        ListOpenIDConnectProviderTags,
        /// `iam:RemoveClientIDFromOpenIDConnectProvider`.
        RemoveClientIDFromOpenIDConnectProvider,
        /// `iam:TagOpenIDConnectProvider`.
        TagOpenIDConnectProvider,
        /// `iam:UntagOpenIDConnectProvider`.
        UntagOpenIDConnectProvider,
        /// `iam:UpdateOpenIDConnectProviderThumbprint`.
        UpdateOpenIDConnectProviderThumbprint,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for OidcProvider {
        fn name(&self) -> &'static str {
            match self {
                Self::AddClientIDToOpenIDConnectProvider => {
                    "iam:AddClientIDToOpenIDConnectProvider"
                }
                Self::CreateOpenIDConnectProvider => "iam:CreateOpenIDConnectProvider",
                Self::DeleteOpenIDConnectProvider => "iam:DeleteOpenIDConnectProvider",
                Self::GetOpenIDConnectProvider => "iam:GetOpenIDConnectProvider",
                Self::ListOpenIDConnectProviderTags => "iam:ListOpenIDConnectProviderTags",
                Self::RemoveClientIDFromOpenIDConnectProvider => {
                    "iam:RemoveClientIDFromOpenIDConnectProvider"
                }
                Self::TagOpenIDConnectProvider => "iam:TagOpenIDConnectProvider",
                Self::UntagOpenIDConnectProvider => "iam:UntagOpenIDConnectProvider",
                Self::UpdateOpenIDConnectProviderThumbprint => {
                    "iam:UpdateOpenIDConnectProviderThumbprint"
                }
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Policy {
        /// `iam:CreatePolicy`.
        CreatePolicy,
        /// `iam:CreatePolicyVersion`.
        CreatePolicyVersion,
        /// `iam:DeletePolicy`.
        DeletePolicy,
        /// `iam:DeletePolicyVersion`.
        DeletePolicyVersion,
        /// `iam:GenerateServiceLastAccessedDetails`.
        GenerateServiceLastAccessedDetails,
        /// `iam:GetPolicy`.
        GetPolicy,
        /// `iam:GetPolicyVersion`.
        GetPolicyVersion,
        /// `iam:ListEntitiesForPolicy`.
        ListEntitiesForPolicy,
        /// `iam:ListPolicyTags`.
        ListPolicyTags,
        /// `iam:ListPolicyVersions`.
        ListPolicyVersions,
        /// `iam:SetDefaultPolicyVersion`.
        SetDefaultPolicyVersion,
        /// `iam:TagPolicy`.
        TagPolicy,
        /// `iam:UntagPolicy`.
        UntagPolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Policy {
        fn name(&self) -> &'static str {
            match self {
                Self::CreatePolicy => "iam:CreatePolicy",
                Self::CreatePolicyVersion => "iam:CreatePolicyVersion",
                Self::DeletePolicy => "iam:DeletePolicy",
                Self::DeletePolicyVersion => "iam:DeletePolicyVersion",
                Self::GenerateServiceLastAccessedDetails => {
                    "iam:GenerateServiceLastAccessedDetails"
                }
                Self::GetPolicy => "iam:GetPolicy",
                Self::GetPolicyVersion => "iam:GetPolicyVersion",
                Self::ListEntitiesForPolicy => "iam:ListEntitiesForPolicy",
                Self::ListPolicyTags => "iam:ListPolicyTags",
                Self::ListPolicyVersions => "iam:ListPolicyVersions",
                Self::SetDefaultPolicyVersion => "iam:SetDefaultPolicyVersion",
                Self::TagPolicy => "iam:TagPolicy",
                Self::UntagPolicy => "iam:UntagPolicy",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Role {
        /// `iam:AttachRolePolicy`.
        AttachRolePolicy,
        /// `iam:CreateRole`.
        CreateRole,
        /// `iam:CreateServiceLinkedRole`.
        CreateServiceLinkedRole,
        /// `iam:DeleteRole`.
        DeleteRole,
        /// `iam:DeleteRolePermissionsBoundary`.
        DeleteRolePermissionsBoundary,
        /// `iam:DeleteRolePolicy`.
        DeleteRolePolicy,
        /// `iam:DeleteServiceLinkedRole`.
        DeleteServiceLinkedRole,
        /// `iam:DetachRolePolicy`.
        DetachRolePolicy,
        /// `iam:GenerateServiceLastAccessedDetails`.
        GenerateServiceLastAccessedDetails,
        /// `iam:GetContextKeysForPrincipalPolicy`.
        GetContextKeysForPrincipalPolicy,
        /// `iam:GetRole`.
        GetRole,
        /// `iam:GetRolePolicy`.
        GetRolePolicy,
        /// `iam:GetServiceLinkedRoleDeletionStatus`.
        GetServiceLinkedRoleDeletionStatus,
        /// `iam:ListAttachedRolePolicies`.
        ListAttachedRolePolicies,
        /// `iam:ListInstanceProfilesForRole`.
        ListInstanceProfilesForRole,
        /// `iam:ListPoliciesGrantingServiceAccess`.
        ListPoliciesGrantingServiceAccess,
        /// `iam:ListRolePolicies`.
        ListRolePolicies,
        /// `iam:ListRoleTags`.
        ListRoleTags,
        /// `iam:PassRole`.
        PassRole,
        /// `iam:PutRolePermissionsBoundary`.
        PutRolePermissionsBoundary,
        /// `iam:PutRolePolicy`.
        PutRolePolicy,
        /// `iam:SimulatePrincipalPolicy`.
        SimulatePrincipalPolicy,
        /// `iam:TagRole`.
        TagRole,
        /// `iam:UntagRole`.
        UntagRole,
        /// `iam:UpdateAssumeRolePolicy`.
        UpdateAssumeRolePolicy,
        /// `iam:UpdateRole`.
        UpdateRole,
        /// `iam:UpdateRoleDescription`.
        UpdateRoleDescription,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Role {
        fn name(&self) -> &'static str {
            match self {
                Self::AttachRolePolicy => "iam:AttachRolePolicy",
                Self::CreateRole => "iam:CreateRole",
                Self::CreateServiceLinkedRole => "iam:CreateServiceLinkedRole",
                Self::DeleteRole => "iam:DeleteRole",
                Self::DeleteRolePermissionsBoundary => "iam:DeleteRolePermissionsBoundary",
                Self::DeleteRolePolicy => "iam:DeleteRolePolicy",
                Self::DeleteServiceLinkedRole => "iam:DeleteServiceLinkedRole",
                Self::DetachRolePolicy => "iam:DetachRolePolicy",
                Self::GenerateServiceLastAccessedDetails => {
                    "iam:GenerateServiceLastAccessedDetails"
                }
                Self::GetContextKeysForPrincipalPolicy => "iam:GetContextKeysForPrincipalPolicy",
                Self::GetRole => "iam:GetRole",
                Self::GetRolePolicy => "iam:GetRolePolicy",
                Self::GetServiceLinkedRoleDeletionStatus => {
                    "iam:GetServiceLinkedRoleDeletionStatus"
                }
                Self::ListAttachedRolePolicies => "iam:ListAttachedRolePolicies",
                Self::ListInstanceProfilesForRole => "iam:ListInstanceProfilesForRole",
                Self::ListPoliciesGrantingServiceAccess => "iam:ListPoliciesGrantingServiceAccess",
                Self::ListRolePolicies => "iam:ListRolePolicies",
                Self::ListRoleTags => "iam:ListRoleTags",
                Self::PassRole => "iam:PassRole",
                Self::PutRolePermissionsBoundary => "iam:PutRolePermissionsBoundary",
                Self::PutRolePolicy => "iam:PutRolePolicy",
                Self::SimulatePrincipalPolicy => "iam:SimulatePrincipalPolicy",
                Self::TagRole => "iam:TagRole",
                Self::UntagRole => "iam:UntagRole",
                Self::UpdateAssumeRolePolicy => "iam:UpdateAssumeRolePolicy",
                Self::UpdateRole => "iam:UpdateRole",
                Self::UpdateRoleDescription => "iam:UpdateRoleDescription",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum SamlProvider {
        /// `iam:CreateSAMLProvider`.
        CreateSAMLProvider,
        /// `iam:DeleteSAMLProvider`.
        DeleteSAMLProvider,
        /// `iam:GetSAMLProvider`.
        GetSAMLProvider,
        /// `iam:ListSAMLProviderTags`.
        ListSAMLProviderTags,
        /// `iam:TagSAMLProvider`.
        TagSAMLProvider,
        /// `iam:UntagSAMLProvider`.
        UntagSAMLProvider,
        /// `iam:UpdateSAMLProvider`.
        UpdateSAMLProvider,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for SamlProvider {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateSAMLProvider => "iam:CreateSAMLProvider",
                Self::DeleteSAMLProvider => "iam:DeleteSAMLProvider",
                Self::GetSAMLProvider => "iam:GetSAMLProvider",
                Self::ListSAMLProviderTags => "iam:ListSAMLProviderTags",
                Self::TagSAMLProvider => "iam:TagSAMLProvider",
                Self::UntagSAMLProvider => "iam:UntagSAMLProvider",
                Self::UpdateSAMLProvider => "iam:UpdateSAMLProvider",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ServerCertificate {
        /// `iam:DeleteServerCertificate`.
        DeleteServerCertificate,
        /// `iam:GetServerCertificate`.
        GetServerCertificate,
        /// `iam:ListServerCertificateTags`.
        ListServerCertificateTags,
        /// `iam:TagServerCertificate`.
        TagServerCertificate,
        /// `iam:UntagServerCertificate`.
        UntagServerCertificate,
        /// `iam:UpdateServerCertificate`.
        UpdateServerCertificate,
        /// `iam:UploadServerCertificate`.
        UploadServerCertificate,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ServerCertificate {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteServerCertificate => "iam:DeleteServerCertificate",
                Self::GetServerCertificate => "iam:GetServerCertificate",
                Self::ListServerCertificateTags => "iam:ListServerCertificateTags",
                Self::TagServerCertificate => "iam:TagServerCertificate",
                Self::UntagServerCertificate => "iam:UntagServerCertificate",
                Self::UpdateServerCertificate => "iam:UpdateServerCertificate",
                Self::UploadServerCertificate => "iam:UploadServerCertificate",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum SmsMfa {
        /// `iam:DeleteVirtualMFADevice`.
        DeleteVirtualMFADevice,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for SmsMfa {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteVirtualMFADevice => "iam:DeleteVirtualMFADevice",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:user/${UserNameWithPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum User {
        /// `iam:AttachUserPolicy`.
        AttachUserPolicy,
        /// `iam:ChangePassword`.
        ChangePassword,
        /// `iam:CreateAccessKey`.
        CreateAccessKey,
        /// `iam:CreateLoginProfile`.
        CreateLoginProfile,
        /// `iam:CreateServiceSpecificCredential`.
        CreateServiceSpecificCredential,
        /// `iam:CreateUser`.
        CreateUser,
        /// `iam:DeactivateMFADevice`.
        DeactivateMFADevice,
        /// `iam:DeleteAccessKey`.
        DeleteAccessKey,
        /// `iam:DeleteLoginProfile`.
        DeleteLoginProfile,
        /// `iam:DeleteSSHPublicKey`.
        DeleteSSHPublicKey,
        /// `iam:DeleteServiceSpecificCredential`.
        DeleteServiceSpecificCredential,
        /// `iam:DeleteSigningCertificate`.
        DeleteSigningCertificate,
        /// `iam:DeleteUser`.
        DeleteUser,
        /// `iam:DeleteUserPermissionsBoundary`.
        DeleteUserPermissionsBoundary,
        /// `iam:DeleteUserPolicy`.
        DeleteUserPolicy,
        /// `iam:DetachUserPolicy`.
        DetachUserPolicy,
        /// `iam:EnableMFADevice`.
        EnableMFADevice,
        /// `iam:GenerateServiceLastAccessedDetails`.
        GenerateServiceLastAccessedDetails,
        /// `iam:GetAccessKeyLastUsed`.
        GetAccessKeyLastUsed,
        /// `iam:GetContextKeysForPrincipalPolicy`.
        GetContextKeysForPrincipalPolicy,
        /// `iam:GetLoginProfile`.
        GetLoginProfile,
        /// `iam:GetMFADevice`.
        GetMFADevice,
        /// `iam:GetSSHPublicKey`.
        GetSSHPublicKey,
        /// `iam:GetUser`.
        GetUser,
        /// `iam:GetUserPolicy`.
        GetUserPolicy,
        /// `iam:ListAccessKeys`.
        ListAccessKeys,
        /// `iam:ListAttachedUserPolicies`.
        ListAttachedUserPolicies,
        /// `iam:ListGroupsForUser`.
        ListGroupsForUser,
        /// `iam:ListMFADevices`.
        ListMFADevices,
        /// `iam:ListPoliciesGrantingServiceAccess`.
        ListPoliciesGrantingServiceAccess,
        /// `iam:ListSSHPublicKeys`.
        ListSSHPublicKeys,
        /// `iam:ListServiceSpecificCredentials`.
        ListServiceSpecificCredentials,
        /// `iam:ListSigningCertificates`.
        ListSigningCertificates,
        /// `iam:ListUserPolicies`.
        ListUserPolicies,
        /// `iam:ListUserTags`.
        ListUserTags,
        /// `iam:PutUserPermissionsBoundary`.
        PutUserPermissionsBoundary,
        /// `iam:PutUserPolicy`.
        PutUserPolicy,
        /// `iam:ResetServiceSpecificCredential`.
        ResetServiceSpecificCredential,
        /// `iam:ResyncMFADevice`.
        ResyncMFADevice,
        /// `iam:SimulatePrincipalPolicy`.
        SimulatePrincipalPolicy,
        /// `iam:TagUser`.
        TagUser,
        /// `iam:UntagUser`.
        UntagUser,
        /// `iam:UpdateAccessKey`.
        UpdateAccessKey,
        /// `iam:UpdateLoginProfile`.
        UpdateLoginProfile,
        /// `iam:UpdateSSHPublicKey`.
        UpdateSSHPublicKey,
        /// `iam:UpdateServiceSpecificCredential`.
        UpdateServiceSpecificCredential,
        /// `iam:UpdateSigningCertificate`.
        UpdateSigningCertificate,
        /// `iam:UpdateUser`.
        UpdateUser,
        /// `iam:UploadSSHPublicKey`.
        UploadSSHPublicKey,
        /// `iam:UploadSigningCertificate`.
        UploadSigningCertificate,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for User {
        fn name(&self) -> &'static str {
            match self {
                Self::AttachUserPolicy => "iam:AttachUserPolicy",
                Self::ChangePassword => "iam:ChangePassword",
                Self::CreateAccessKey => "iam:CreateAccessKey",
                Self::CreateLoginProfile => "iam:CreateLoginProfile",
                Self::CreateServiceSpecificCredential => "iam:CreateServiceSpecificCredential",
                Self::CreateUser => "iam:CreateUser",
                Self::DeactivateMFADevice => "iam:DeactivateMFADevice",
                Self::DeleteAccessKey => "iam:DeleteAccessKey",
                Self::DeleteLoginProfile => "iam:DeleteLoginProfile",
                Self::DeleteSSHPublicKey => "iam:DeleteSSHPublicKey",
                Self::DeleteServiceSpecificCredential => "iam:DeleteServiceSpecificCredential",
                Self::DeleteSigningCertificate => "iam:DeleteSigningCertificate",
                Self::DeleteUser => "iam:DeleteUser",
                Self::DeleteUserPermissionsBoundary => "iam:DeleteUserPermissionsBoundary",
                Self::DeleteUserPolicy => "iam:DeleteUserPolicy",
                Self::DetachUserPolicy => "iam:DetachUserPolicy",
                Self::EnableMFADevice => "iam:EnableMFADevice",
                Self::GenerateServiceLastAccessedDetails => {
                    "iam:GenerateServiceLastAccessedDetails"
                }
                Self::GetAccessKeyLastUsed => "iam:GetAccessKeyLastUsed",
                Self::GetContextKeysForPrincipalPolicy => "iam:GetContextKeysForPrincipalPolicy",
                Self::GetLoginProfile => "iam:GetLoginProfile",
                Self::GetMFADevice => "iam:GetMFADevice",
                Self::GetSSHPublicKey => "iam:GetSSHPublicKey",
                Self::GetUser => "iam:GetUser",
                Self::GetUserPolicy => "iam:GetUserPolicy",
                Self::ListAccessKeys => "iam:ListAccessKeys",
                Self::ListAttachedUserPolicies => "iam:ListAttachedUserPolicies",
                Self::ListGroupsForUser => "iam:ListGroupsForUser",
                Self::ListMFADevices => "iam:ListMFADevices",
                Self::ListPoliciesGrantingServiceAccess => "iam:ListPoliciesGrantingServiceAccess",
                Self::ListSSHPublicKeys => "iam:ListSSHPublicKeys",
                Self::ListServiceSpecificCredentials => "iam:ListServiceSpecificCredentials",
                Self::ListSigningCertificates => "iam:ListSigningCertificates",
                Self::ListUserPolicies => "iam:ListUserPolicies",
                Self::ListUserTags => "iam:ListUserTags",
                Self::PutUserPermissionsBoundary => "iam:PutUserPermissionsBoundary",
                Self::PutUserPolicy => "iam:PutUserPolicy",
                Self::ResetServiceSpecificCredential => "iam:ResetServiceSpecificCredential",
                Self::ResyncMFADevice => "iam:ResyncMFADevice",
                Self::SimulatePrincipalPolicy => "iam:SimulatePrincipalPolicy",
                Self::TagUser => "iam:TagUser",
                Self::UntagUser => "iam:UntagUser",
                Self::UpdateAccessKey => "iam:UpdateAccessKey",
                Self::UpdateLoginProfile => "iam:UpdateLoginProfile",
                Self::UpdateSSHPublicKey => "iam:UpdateSSHPublicKey",
                Self::UpdateServiceSpecificCredential => "iam:UpdateServiceSpecificCredential",
                Self::UpdateSigningCertificate => "iam:UpdateSigningCertificate",
                Self::UpdateUser => "iam:UpdateUser",
                Self::UploadSSHPublicKey => "iam:UploadSSHPublicKey",
                Self::UploadSigningCertificate => "iam:UploadSigningCertificate",
            }
        }
    }
}
/// The actions of `kms`.
pub mod kms {
    /// Actions on `arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Alias {
        /// `kms:CreateAlias`.
        CreateAlias,
        /// `kms:DeleteAlias`.
        DeleteAlias,
        /// `kms:UpdateAlias`.
        UpdateAlias,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Alias {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateAlias => "kms:CreateAlias",
                Self::DeleteAlias => "kms:DeleteAlias",
                Self::UpdateAlias => "kms:UpdateAlias",
            }
        }
    }
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `kms:ConnectCustomKeyStore`.
        ConnectCustomKeyStore,
        /// `kms:CreateCustomKeyStore`.
        CreateCustomKeyStore,
        /// `kms:CreateKey`.
        CreateKey,
        /// `kms:DeleteCustomKeyStore`.
        DeleteCustomKeyStore,
        /// `kms:DescribeCustomKeyStores`.
        DescribeCustomKeyStores,
        /// `kms:DisconnectCustomKeyStore`.
        DisconnectCustomKeyStore,
        /// `kms:GenerateRandom`.
        GenerateRandom,
        /// `kms:ListAliases`.
        ListAliases,
        /// `kms:ListKeys`.
        ListKeys,
        /// `kms:ListRetirableGrants`.
        ListRetirableGrants,
        /// `kms:UpdateCustomKeyStore`.
        UpdateCustomKeyStore,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::ConnectCustomKeyStore => "kms:ConnectCustomKeyStore",
                Self::CreateCustomKeyStore => "kms:CreateCustomKeyStore",
                Self::CreateKey => "kms:CreateKey",
                Self::DeleteCustomKeyStore => "kms:DeleteCustomKeyStore",
                Self::DescribeCustomKeyStores => "kms:DescribeCustomKeyStores",
                Self::DisconnectCustomKeyStore => "kms:DisconnectCustomKeyStore",
                Self::GenerateRandom => "kms:GenerateRandom",
                Self::ListAliases => "kms:ListAliases",
                Self::ListKeys => "kms:ListKeys",
                Self::ListRetirableGrants => "kms:ListRetirableGrants",
                Self::UpdateCustomKeyStore => "kms:UpdateCustomKeyStore",
            }
        }
    }
    /// Actions on `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Key {
        /// `kms:CancelKeyDeletion`.
        CancelKeyDeletion,
        /// `kms:CreateAlias`.
        CreateAlias,
        /// `kms:CreateGrant`.
        CreateGrant,
        /// `kms:Decrypt`.
        Decrypt,
        /// `kms:DeleteAlias`.
        DeleteAlias,
        /// `kms:DeleteImportedKeyMaterial`.
        DeleteImportedKeyMaterial,
        /// `kms:DeriveSharedSecret`.
        DeriveSharedSecret,
        /// `kms:DescribeKey`.
        DescribeKey,
        /// `kms:DisableKey`.
        DisableKey,
        /// `kms:DisableKeyRotation`.
        DisableKeyRotation,
        /// `kms:EnableKey`.
        EnableKey,
        /// `kms:EnableKeyRotation`.
        EnableKeyRotation,
        /// `kms:Encrypt`.
        Encrypt,
        /// `kms:GenerateDataKey`.
        GenerateDataKey,
        /// `kms:GenerateDataKeyPair`.
        GenerateDataKeyPair,
        /// `kms:GenerateDataKeyPairWithoutPlaintext`.
        GenerateDataKeyPairWithoutPlaintext,
        /// `kms:GenerateDataKeyWithoutPlaintext`.
        GenerateDataKeyWithoutPlaintext,
        /// `kms:GenerateMac`.
        GenerateMac,
        /// `kms:GetKeyPolicy`.
        GetKeyPolicy,
        /// `kms:GetKeyRotationStatus`.
        GetKeyRotationStatus,
        /// `kms:GetParametersForImport`.
        GetParametersForImport,
        /// `kms:GetPublicKey`.
        GetPublicKey,
        /// `kms:ImportKeyMaterial`.
        ImportKeyMaterial,
        /// `kms:ListGrants`.
        ListGrants,
        /// `kms:ListKeyPolicies`.
        ListKeyPolicies,
        /// `kms:ListKeyRotations`.
        ListKeyRotations,
        /// `kms:ListResourceTags`.
        ListResourceTags,
        /// `kms:PutKeyPolicy`.
        PutKeyPolicy,
        /// `kms:ReEncryptFrom`.
        ReEncryptFrom,
        /// `kms:ReEncryptTo`.
        ReEncryptTo,
        /// `kms:ReplicateKey`.
        ReplicateKey,
        /// `kms:RetireGrant`.
        RetireGrant,
        /// `kms:RevokeGrant`.
        RevokeGrant,
        /// `kms:RotateKeyOnDemand`.
        RotateKeyOnDemand,
        /// `kms:ScheduleKeyDeletion`.
        ScheduleKeyDeletion,
        /// `kms:Sign`.
        Sign,
        /// `kms:SynchronizeMultiRegionKey`.
        SynchronizeMultiRegionKey,
        /// `kms:TagResource`.
        TagResource,
        /// `kms:UntagResource`.
        UntagResource,
        /// `kms:UpdateAlias`.
        UpdateAlias,
        /// `kms:UpdateKeyDescription`.
        UpdateKeyDescription,
        /// `kms:UpdatePrimaryRegion`.
        UpdatePrimaryRegion,
        /// `kms:Verify`.
        Verify,
        /// `kms:VerifyMac`.
        VerifyMac,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Key {
        fn name(&self) -> &'static str {
            match self {
                Self::CancelKeyDeletion => "kms:CancelKeyDeletion",
                Self::CreateAlias => "kms:CreateAlias",
                Self::CreateGrant => "kms:CreateGrant",
                Self::Decrypt => "kms:Decrypt",
                Self::DeleteAlias => "kms:DeleteAlias",
                Self::DeleteImportedKeyMaterial => "kms:DeleteImportedKeyMaterial",
                Self::DeriveSharedSecret => "kms:DeriveSharedSecret",
                Self::DescribeKey => "kms:DescribeKey",
                Self::DisableKey => "kms:DisableKey",
                Self::DisableKeyRotation => "kms:DisableKeyRotation",
                Self::EnableKey => "kms:EnableKey",
                Self::EnableKeyRotation => "kms:EnableKeyRotation",
                Self::Encrypt => "kms:Encrypt",
                Self::GenerateDataKey => "kms:GenerateDataKey",
                Self::GenerateDataKeyPair => "kms:GenerateDataKeyPair",
                Self::GenerateDataKeyPairWithoutPlaintext => {
                    "kms:GenerateDataKeyPairWithoutPlaintext"
                }
                Self::GenerateDataKeyWithoutPlaintext => "kms:GenerateDataKeyWithoutPlaintext",
                Self::GenerateMac => "kms:GenerateMac",
                Self::GetKeyPolicy => "kms:GetKeyPolicy",
                Self::GetKeyRotationStatus => "kms:GetKeyRotationStatus",
                Self::GetParametersForImport => "kms:GetParametersForImport",
                Self::GetPublicKey => "kms:GetPublicKey",
                Self::ImportKeyMaterial => "kms:ImportKeyMaterial",
                Self::ListGrants => "kms:ListGrants",
                Self::ListKeyPolicies => "kms:ListKeyPolicies",
                Self::ListKeyRotations => "kms:ListKeyRotations",
                Self::ListResourceTags => "kms:ListResourceTags",
                Self::PutKeyPolicy => "kms:PutKeyPolicy",
                Self::ReEncryptFrom => "kms:ReEncryptFrom",
                Self::ReEncryptTo => "kms:ReEncryptTo",
                Self::ReplicateKey => "kms:ReplicateKey",
                Self::RetireGrant => "kms:RetireGrant",
                Self::RevokeGrant => "kms:RevokeGrant",
                Self::RotateKeyOnDemand => "kms:RotateKeyOnDemand",
                Self::ScheduleKeyDeletion => "kms:ScheduleKeyDeletion",
                Self::Sign => "kms:Sign",
                Self::SynchronizeMultiRegionKey => "kms:SynchronizeMultiRegionKey",
                Self::TagResource => "kms:TagResource",
                Self::UntagResource => "kms:UntagResource",
                Self::UpdateAlias => "kms:UpdateAlias",
                Self::UpdateKeyDescription => "kms:UpdateKeyDescription",
                Self::UpdatePrimaryRegion => "kms:UpdatePrimaryRegion",
                Self::Verify => "kms:Verify",
                Self::VerifyMac => "kms:VerifyMac",
            }
        }
    }
}
/// The actions of `lambda`.
pub mod lambda {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `lambda:CreateCodeSigningConfig`.
        CreateCodeSigningConfig,
        /// `lambda:CreateEventSourceMapping`.
        CreateEventSourceMapping,
        /// `lambda:GetAccountSettings`.
        GetAccountSettings,
        /// `lambda:ListCapacityProviders`.
        ListCapacityProviders,
        /// `lambda:ListCodeSigningConfigs`.
        ListCodeSigningConfigs,
        /// `lambda:ListEventSourceMappings`.
        ListEventSourceMappings,
        /// `lambda:ListFunctions`.
        ListFunctions,
        /// `lambda:ListLayerVersions`.
        ListLayerVersions,
        /// `lambda:ListLayers`.
        ListLayers,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateCodeSigningConfig => "lambda:CreateCodeSigningConfig",
                Self::CreateEventSourceMapping => "lambda:CreateEventSourceMapping",
                Self::GetAccountSettings => "lambda:GetAccountSettings",
                Self::ListCapacityProviders => "lambda:ListCapacityProviders",
                Self::ListCodeSigningConfigs => "lambda:ListCodeSigningConfigs",
                Self::ListEventSourceMappings => "lambda:ListEventSourceMappings",
                Self::ListFunctions => "lambda:ListFunctions",
                Self::ListLayerVersions => "lambda:ListLayerVersions",
                Self::ListLayers => "lambda:ListLayers",
            }
        }
    }
    /// Actions on `arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum CapacityProvider {
        /// `lambda:CreateCapacityProvider`.
        CreateCapacityProvider,
        /// `lambda:DeleteCapacityProvider`.
        DeleteCapacityProvider,
        /// `lambda:GetCapacityProvider`.
        GetCapacityProvider,
        /// `lambda:ListFunctionVersionsByCapacityProvider`.
        ListFunctionVersionsByCapacityProvider,
        /// `lambda:ListTags`.
        ListTags,
        /// `lambda:PassCapacityProvider`.
        PassCapacityProvider,
        /// `lambda:TagResource`.
        TagResource,
        /// `lambda:UntagResource`.
        UntagResource,
        /// `lambda:UpdateCapacityProvider`.
        UpdateCapacityProvider,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for CapacityProvider {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateCapacityProvider => "lambda:CreateCapacityProvider",
                Self::DeleteCapacityProvider => "lambda:DeleteCapacityProvider",
                Self::GetCapacityProvider => "lambda:GetCapacityProvider",
                Self::ListFunctionVersionsByCapacityProvider => {
                    "lambda:ListFunctionVersionsByCapacityProvider"
                }
                Self::ListTags => "lambda:ListTags",
                Self::PassCapacityProvider => "lambda:PassCapacityProvider",
                Self::TagResource => "lambda:TagResource",
                Self::UntagResource => "lambda:UntagResource",
                Self::UpdateCapacityProvider => "lambda:UpdateCapacityProvider",
            }
        }
    }
    /// Actions on `arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum CodeSigningConfig {
        /// `lambda:DeleteCodeSigningConfig`.
        DeleteCodeSigningConfig,
        /// `lambda:GetCodeSigningConfig`.
        GetCodeSigningConfig,
        /// `lambda:ListFunctionsByCodeSigningConfig`.
        ListFunctionsByCodeSigningConfig,
        /// `lambda:ListTags`.
        ListTags,
        /// `lambda:PutFunctionCodeSigningConfig`.
        PutFunctionCodeSigningConfig,
        /// `lambda:TagResource`.
        TagResource,
        /// `lambda:UntagResource`.
        UntagResource,
        /// `lambda:UpdateCodeSigningConfig`.
        UpdateCodeSigningConfig,
        /// `lambda:UpdateFunctionCodeSigningConfig`.
        UpdateFunctionCodeSigningConfig,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for CodeSigningConfig {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteCodeSigningConfig => "lambda:DeleteCodeSigningConfig",
                Self::GetCodeSigningConfig => "lambda:GetCodeSigningConfig",
                Self::ListFunctionsByCodeSigningConfig => "lambda:ListFunctionsByCodeSigningConfig",
                Self::ListTags => "lambda:ListTags",
                Self::PutFunctionCodeSigningConfig => "lambda:PutFunctionCodeSigningConfig",
                Self::TagResource => "lambda:TagResource",
                Self::UntagResource => "lambda:UntagResource",
                Self::UpdateCodeSigningConfig => "lambda:UpdateCodeSigningConfig",
                Self::UpdateFunctionCodeSigningConfig => "lambda:UpdateFunctionCodeSigningConfig",
            }
        }
    }
    /// Actions on `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum DurableExecution {
        /// `lambda:CheckpointDurableExecution`.
        CheckpointDurableExecution,
        /// `lambda:GetDurableExecution`.
        GetDurableExecution,
        /// `lambda:GetDurableExecutionHistory`.
        GetDurableExecutionHistory,
        /// `lambda:GetDurableExecutionState`.
        GetDurableExecutionState,
        /// `lambda:SendDurableExecutionCallbackFailure`.
        SendDurableExecutionCallbackFailure,
        /// `lambda:SendDurableExecutionCallbackHeartbeat`.
        SendDurableExecutionCallbackHeartbeat,
        /// `lambda:SendDurableExecutionCallbackSuccess`.
        SendDurableExecutionCallbackSuccess,
        /// `lambda:StopDurableExecution`.
        StopDurableExecution,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for DurableExecution {
        fn name(&self) -> &'static str {
            match self {
                Self::CheckpointDurableExecution => "lambda:CheckpointDurableExecution",
                Self::GetDurableExecution => "lambda:GetDurableExecution",
                Self::GetDurableExecutionHistory => "lambda:GetDurableExecutionHistory",
                Self::GetDurableExecutionState => "lambda:GetDurableExecutionState",
                Self::SendDurableExecutionCallbackFailure => {
                    "lambda:SendDurableExecutionCallbackFailure"
                }
                Self::SendDurableExecutionCallbackHeartbeat => {
                    "lambda:SendDurableExecutionCallbackHeartbeat"
                }
                Self::SendDurableExecutionCallbackSuccess => {
                    "lambda:SendDurableExecutionCallbackSuccess"
                }
                Self::StopDurableExecution => "lambda:StopDurableExecution",
            }
        }
    }
    /// Actions on `arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum EventSourceMapping {
        /// `lambda:DeleteEventSourceMapping`.
        DeleteEventSourceMapping,
        /// `lambda:GetEventSourceMapping`.
        GetEventSourceMapping,
        /// `lambda:ListTags`.
        ListTags,
        /// `lambda:TagResource`.
        TagResource,
        /// `lambda:UntagResource`.
        UntagResource,
        /// `lambda:UpdateEventSourceMapping`.
        UpdateEventSourceMapping,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for EventSourceMapping {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteEventSourceMapping => "lambda:DeleteEventSourceMapping",
                Self::GetEventSourceMapping => "lambda:GetEventSourceMapping",
                Self::ListTags => "lambda:ListTags",
                Self::TagResource => "lambda:TagResource",
                Self::UntagResource => "lambda:UntagResource",
                Self::UpdateEventSourceMapping => "lambda:UpdateEventSourceMapping",
            }
        }
    }
    /// Actions on `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Function {
        /// `lambda:AddPermission`.
        AddPermission,
        /// `lambda:CreateAlias`.
        CreateAlias,
        /// `lambda:CreateFunction`.
        CreateFunction,
        /// `lambda:CreateFunctionUrlConfig`.
        CreateFunctionUrlConfig,
        /// `lambda:DeleteAlias`.
        DeleteAlias,
        /// `lambda:DeleteFunction`.
        DeleteFunction,
        /// `lambda:DeleteFunctionCodeSigningConfig`.
        DeleteFunctionCodeSigningConfig,
        /// `lambda:DeleteFunctionConcurrency`.
        DeleteFunctionConcurrency,
        /// `lambda:DeleteFunctionEventInvokeConfig`.
        DeleteFunctionEventInvokeConfig,
        /// `lambda:DeleteFunctionUrlConfig`.
        DeleteFunctionUrlConfig,
        /// `lambda:DisableReplication`.
        DisableReplication,
        /// `lambda:EnableReplication`.
        EnableReplication,
        /// `lambda:GetAlias`.
        GetAlias,
        /// `lambda:GetFunction`.
        GetFunction,
        /// `lambda:GetFunctionCodeSigningConfig`.
        GetFunctionCodeSigningConfig,
        /// `lambda:GetFunctionConcurrency`.
        GetFunctionConcurrency,
        /// `lambda:GetFunctionConfiguration`.
        GetFunctionConfiguration,
        /// `lambda:GetFunctionEventInvokeConfig`.
        GetFunctionEventInvokeConfig,
        /// `lambda:GetFunctionRecursionConfig`.
        GetFunctionRecursionConfig,
        /// `lambda:GetFunctionScalingConfig`.
        GetFunctionScalingConfig,
        /// `lambda:GetFunctionUrlConfig`.
        GetFunctionUrlConfig,
        /// `lambda:GetPolicy`.
        GetPolicy,
        /// `lambda:GetRuntimeManagementConfig`.
        GetRuntimeManagementConfig,
        /// `lambda:InvokeAsync`.
        InvokeAsync,
        /// `lambda:InvokeFunction`.
        InvokeFunction,
        /// `lambda:InvokeFunctionUrl`.
        InvokeFunctionUrl,
        /// `lambda:ListAliases`.
        ListAliases,
        /// `lambda:ListDurableExecutionsByFunction`.
        ListDurableExecutionsByFunction,
        /// `lambda:ListFunctionEventInvokeConfigs`.
        ListFunctionEventInvokeConfigs,
        /// `lambda:ListFunctionUrlConfigs`.
        ListFunctionUrlConfigs,
        /// `lambda:ListProvisionedConcurrencyConfigs`.
        ListProvisionedConcurrencyConfigs,
        /// `lambda:ListTags`.
        ListTags,
        /// `lambda:ListVersionsByFunction`.
        ListVersionsByFunction,
        /// `lambda:PublishVersion`.
        PublishVersion,
        /// `lambda:PutFunctionCodeSigningConfig`.
        PutFunctionCodeSigningConfig,
        /// `lambda:PutFunctionConcurrency`.
        PutFunctionConcurrency,
        /// `lambda:PutFunctionEventInvokeConfig`.
        PutFunctionEventInvokeConfig,
        /// `lambda:PutFunctionRecursionConfig`.
        PutFunctionRecursionConfig,
        /// `lambda:PutFunctionScalingConfig`.
        PutFunctionScalingConfig,
        /// `lambda:PutRuntimeManagementConfig`.
        PutRuntimeManagementConfig,
        /// `lambda:RemovePermission`.
        RemovePermission,
        /// `lambda:TagResource`.
        TagResource,
        /// `lambda:UntagResource`.
        UntagResource,
        /// `lambda:UpdateAlias`.
        UpdateAlias,
        /// `lambda:UpdateFunctionCode`.
        UpdateFunctionCode,
        /// `lambda:UpdateFunctionCodeSigningConfig`.
        UpdateFunctionCodeSigningConfig,
        /// `lambda:UpdateFunctionConfiguration`.
        UpdateFunctionConfiguration,
        /// `lambda:UpdateFunctionEventInvokeConfig`.
        UpdateFunctionEventInvokeConfig,
        /// `lambda:UpdateFunctionUrlConfig`.
        UpdateFunctionUrlConfig,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Function {
        fn name(&self) -> &'static str {
            match self {
                Self::AddPermission => "lambda:AddPermission",
                Self::CreateAlias => "lambda:CreateAlias",
                Self::CreateFunction => "lambda:CreateFunction",
                Self::CreateFunctionUrlConfig => "lambda:CreateFunctionUrlConfig",
                Self::DeleteAlias => "lambda:DeleteAlias",
                Self::DeleteFunction => "lambda:DeleteFunction",
                Self::DeleteFunctionCodeSigningConfig => "lambda:DeleteFunctionCodeSigningConfig",
                Self::DeleteFunctionConcurrency => "lambda:DeleteFunctionConcurrency",
                Self::DeleteFunctionEventInvokeConfig => "lambda:DeleteFunctionEventInvokeConfig",
                Self::DeleteFunctionUrlConfig => "lambda:DeleteFunctionUrlConfig",
                Self::DisableReplication => "lambda:DisableReplication",
                Self::EnableReplication => "lambda:EnableReplication",
                Self::GetAlias => "lambda:GetAlias",
                Self::GetFunction => "lambda:GetFunction",
                Self::GetFunctionCodeSigningConfig => "lambda:GetFunctionCodeSigningConfig",
                Self::GetFunctionConcurrency => "lambda:GetFunctionConcurrency",
                Self::GetFunctionConfiguration => "lambda:GetFunctionConfiguration",
                Self::GetFunctionEventInvokeConfig => "lambda:GetFunctionEventInvokeConfig",
                Self::GetFunctionRecursionConfig => "lambda:GetFunctionRecursionConfig",
                Self::GetFunctionScalingConfig => "lambda:GetFunctionScalingConfig",
                Self::GetFunctionUrlConfig => "lambda:GetFunctionUrlConfig",
                Self::GetPolicy => "lambda:GetPolicy",
                Self::GetRuntimeManagementConfig => "lambda:GetRuntimeManagementConfig",
                Self::InvokeAsync => "lambda:InvokeAsync",
                Self::InvokeFunction => "lambda:InvokeFunction",
                Self::InvokeFunctionUrl => "lambda:InvokeFunctionUrl",
                Self::ListAliases => "lambda:ListAliases",
                Self::ListDurableExecutionsByFunction => "lambda:ListDurableExecutionsByFunction",
                Self::ListFunctionEventInvokeConfigs => "lambda:ListFunctionEventInvokeConfigs",
                Self::ListFunctionUrlConfigs => "lambda:ListFunctionUrlConfigs",
                Self::ListProvisionedConcurrencyConfigs => {
                    "lambda:ListProvisionedConcurrencyConfigs"
                }
                Self::ListTags => "lambda:ListTags",
                Self::ListVersionsByFunction => "lambda:ListVersionsByFunction",
                Self::PublishVersion => "lambda:PublishVersion",
                Self::PutFunctionCodeSigningConfig => "lambda:PutFunctionCodeSigningConfig",
                Self::PutFunctionConcurrency => "lambda:PutFunctionConcurrency",
                Self::PutFunctionEventInvokeConfig => "lambda:PutFunctionEventInvokeConfig",
                Self::PutFunctionRecursionConfig => "lambda:PutFunctionRecursionConfig",
                Self::PutFunctionScalingConfig => "lambda:PutFunctionScalingConfig",
                Self::PutRuntimeManagementConfig => "lambda:PutRuntimeManagementConfig",
                Self::RemovePermission => "lambda:RemovePermission",
                Self::TagResource => "lambda:TagResource",
                Self::UntagResource => "lambda:UntagResource",
                Self::UpdateAlias => "lambda:UpdateAlias",
                Self::UpdateFunctionCode => "lambda:UpdateFunctionCode",
                Self::UpdateFunctionCodeSigningConfig => "lambda:UpdateFunctionCodeSigningConfig",
                Self::UpdateFunctionConfiguration => "lambda:UpdateFunctionConfiguration",
                Self::UpdateFunctionEventInvokeConfig => "lambda:UpdateFunctionEventInvokeConfig",
                Self::UpdateFunctionUrlConfig => "lambda:UpdateFunctionUrlConfig",
            }
        }
    }
    /// Actions on `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum FunctionAlias {
        /// `lambda:DeleteProvisionedConcurrencyConfig`.
        DeleteProvisionedConcurrencyConfig,
        /// `lambda:GetProvisionedConcurrencyConfig`.
        GetProvisionedConcurrencyConfig,
        /// `lambda:PutProvisionedConcurrencyConfig`.
        PutProvisionedConcurrencyConfig,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for FunctionAlias {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteProvisionedConcurrencyConfig => {
                    "lambda:DeleteProvisionedConcurrencyConfig"
                }
                Self::GetProvisionedConcurrencyConfig => "lambda:GetProvisionedConcurrencyConfig",
                Self::PutProvisionedConcurrencyConfig => "lambda:PutProvisionedConcurrencyConfig",
            }
        }
    }
    /// Actions on `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum FunctionVersion {
        /// `lambda:DeleteProvisionedConcurrencyConfig`.
        DeleteProvisionedConcurrencyConfig,
        /// `lambda:GetProvisionedConcurrencyConfig`.
        GetProvisionedConcurrencyConfig,
        /// `lambda:PutProvisionedConcurrencyConfig`.
        PutProvisionedConcurrencyConfig,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for FunctionVersion {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteProvisionedConcurrencyConfig => {
                    "lambda:DeleteProvisionedConcurrencyConfig"
                }
                Self::GetProvisionedConcurrencyConfig => "lambda:GetProvisionedConcurrencyConfig",
                Self::PutProvisionedConcurrencyConfig => "lambda:PutProvisionedConcurrencyConfig",
            }
        }
    }
    /// Actions on `arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Layer {
        /// `lambda:PublishLayerVersion`.
        PublishLayerVersion,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Layer {
        fn name(&self) -> &'static str {
            match self {
                Self::PublishLayerVersion => "lambda:PublishLayerVersion",
            }
        }
    }
    /// Actions on `arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum LayerVersion {
        /// `lambda:AddLayerVersionPermission`.
        AddLayerVersionPermission,
        /// `lambda:DeleteLayerVersion`.
        DeleteLayerVersion,
        /// `lambda:GetLayerVersion`.
        GetLayerVersion,
        /// `lambda:GetLayerVersionPolicy`.
        GetLayerVersionPolicy,
        /// `lambda:RemoveLayerVersionPermission`.
        RemoveLayerVersionPermission,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for LayerVersion {
        fn name(&self) -> &'static str {
            match self {
                Self::AddLayerVersionPermission => "lambda:AddLayerVersionPermission",
                Self::DeleteLayerVersion => "lambda:DeleteLayerVersion",
                Self::GetLayerVersion => "lambda:GetLayerVersion",
                Self::GetLayerVersionPolicy => "lambda:GetLayerVersionPolicy",
                Self::RemoveLayerVersionPermission => "lambda:RemoveLayerVersionPermission",
            }
        }
    }
}
/// The actions of `logs`.
pub mod logs {
    /// Actions on `arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum AnomalyDetector {
        /// `logs:DeleteLogAnomalyDetector`.
        DeleteLogAnomalyDetector,
        /// `logs:GetLogAnomalyDetector`.
        GetLogAnomalyDetector,
        /// `logs:ListAnomalies`.
        ListAnomalies,
        /// `logs:ListLogAnomalyDetectors`.
        ListLogAnomalyDetectors,
        /// `logs:ListTagsForResource`.
        ListTagsForResource,
        /// `logs:TagResource`.
        TagResource,
        /// `logs:UntagResource`.
        UntagResource,
        /// `logs:UpdateAnomaly`.
        UpdateAnomaly,
        /// `logs:UpdateLogAnomalyDetector`.
        UpdateLogAnomalyDetector,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for AnomalyDetector {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteLogAnomalyDetector => "logs:DeleteLogAnomalyDetector",
                Self::GetLogAnomalyDetector => "logs:GetLogAnomalyDetector",
                Self::ListAnomalies => "logs:ListAnomalies",
                Self::ListLogAnomalyDetectors => "logs:ListLogAnomalyDetectors",
                Self::ListTagsForResource => "logs:ListTagsForResource",
                Self::TagResource => "logs:TagResource",
                Self::UntagResource => "logs:UntagResource",
                Self::UpdateAnomaly => "logs:UpdateAnomaly",
                Self::UpdateLogAnomalyDetector => "logs:UpdateLogAnomalyDetector",
            }
        }
    }
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `logs:AssociateSourceToS3TableIntegration`.
        AssociateSourceToS3TableIntegration,
        /// `logs:CallWithBearerToken`.
        CallWithBearerToken,
        /// `logs:CancelExportTask`.
        CancelExportTask,
        /// `logs:CancelImportTask`.
        CancelImportTask,
        /// `logs:CreateImportTask`.
        CreateImportTask,
        /// `logs:CreateLogDelivery`.
        CreateLogDelivery,
        /// `logs:DeleteAccountPolicy`.
        DeleteAccountPolicy,
        /// `logs:DeleteIndexPolicy`.
        DeleteIndexPolicy,
        /// `logs:DeleteIntegration`.
        DeleteIntegration,
        /// `logs:DeleteLogDelivery`.
        DeleteLogDelivery,
        /// `logs:DeletePipelineRule`.
        DeletePipelineRule,
        /// `logs:DeleteQueryDefinition`.
        DeleteQueryDefinition,
        /// `logs:DeleteResourcePolicy`.
        DeleteResourcePolicy,
        /// `logs:DescribeAccountPolicies`.
        DescribeAccountPolicies,
        /// `logs:DescribeConfigurationTemplates`.
        DescribeConfigurationTemplates,
        /// `logs:DescribeDeliveries`.
        DescribeDeliveries,
        /// `logs:DescribeDeliveryDestinations`.
        DescribeDeliveryDestinations,
        /// `logs:DescribeDeliverySources`.
        DescribeDeliverySources,
        /// `logs:DescribeDestinations`.
        DescribeDestinations,
        /// `logs:DescribeExportTasks`.
        DescribeExportTasks,
        /// `logs:DescribeFieldIndexes`.
        DescribeFieldIndexes,
        /// `logs:DescribeImportTaskBatches`.
        DescribeImportTaskBatches,
        /// `logs:DescribeImportTasks`.
        DescribeImportTasks,
        /// `logs:DescribeIndexPolicies`.
        DescribeIndexPolicies,
        /// `logs:DescribeLogGroups`.
        DescribeLogGroups,
        /// `logs:DescribeLookupTables`.
        DescribeLookupTables,
        /// `logs:DescribeQueries`.
        DescribeQueries,
        /// `logs:DescribeQueryDefinitions`.
        DescribeQueryDefinitions,
        /// `logs:DescribeResourcePolicies`.
        DescribeResourcePolicies,
        /// `logs:DisassociateSourceFromS3TableIntegration`.
        DisassociateSourceFromS3TableIntegration,
        /// `logs:GetIntegration`.
        GetIntegration,
        /// `logs:GetLogDelivery`.
        GetLogDelivery,
        /// `logs:GetLogFields`.
        GetLogFields,
        /// `logs:Link`.
        Link,
        /// `logs:ListAggregateLogGroupSummaries`.
        ListAggregateLogGroupSummaries,
        /// `logs:ListEntitiesForLogGroup`.
        ListEntitiesForLogGroup,
        /// `logs:ListIntegrations`.
        ListIntegrations,
        /// `logs:ListLogDeliveries`.
        ListLogDeliveries,
        /// `logs:ListLogGroups`.
        ListLogGroups,
        /// `logs:ListLogGroupsForEntity`.
        ListLogGroupsForEntity,
        /// `logs:ListLogGroupsForQuery`.
        ListLogGroupsForQuery,
        /// `logs:ListScheduledQueries`.
        ListScheduledQueries,
        /// `logs:ListSourcesForS3TableIntegration`.
        ListSourcesForS3TableIntegration,
        /// `logs:PutAccountPolicy`.
        PutAccountPolicy,
        /// `logs:PutIndexPolicy`.
        PutIndexPolicy,
        /// `logs:PutIntegration`.
        PutIntegration,
        /// `logs:PutPipelineRule`.
        PutPipelineRule,
        /// `logs:PutQueryDefinition`.
        PutQueryDefinition,
        /// `logs:PutResourcePolicy`.
        PutResourcePolicy,
        /// `logs:StopLiveTail`.
        StopLiveTail,
        /// `logs:StopQuery`.
        StopQuery,
        /// `logs:TestMetricFilter`.
        TestMetricFilter,
        /// `logs:TestTransformer`.
        TestTransformer,
        /// `logs:UpdateLogDelivery`.
        UpdateLogDelivery,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateSourceToS3TableIntegration => {
                    "logs:AssociateSourceToS3TableIntegration"
                }
                Self::CallWithBearerToken => "logs:CallWithBearerToken",
                Self::CancelExportTask => "logs:CancelExportTask",
                Self::CancelImportTask => "logs:CancelImportTask",
                Self::CreateImportTask => "logs:CreateImportTask",
                Self::CreateLogDelivery => "logs:CreateLogDelivery",
                Self::DeleteAccountPolicy => "logs:DeleteAccountPolicy",
                Self::DeleteIndexPolicy => "logs:DeleteIndexPolicy",
                Self::DeleteIntegration => "logs:DeleteIntegration",
                Self::DeleteLogDelivery => "logs:DeleteLogDelivery",
                Self::DeletePipelineRule => "logs:DeletePipelineRule",
                Self::DeleteQueryDefinition => "logs:DeleteQueryDefinition",
                Self::DeleteResourcePolicy => "logs:DeleteResourcePolicy",
                Self::DescribeAccountPolicies => "logs:DescribeAccountPolicies",
                Self::DescribeConfigurationTemplates => "logs:DescribeConfigurationTemplates",
                Self::DescribeDeliveries => "logs:DescribeDeliveries",
                Self::DescribeDeliveryDestinations => "logs:DescribeDeliveryDestinations",
                Self::DescribeDeliverySources => "logs:DescribeDeliverySources",
                Self::DescribeDestinations => "logs:DescribeDestinations",
                Self::DescribeExportTasks => "logs:DescribeExportTasks",
                Self::DescribeFieldIndexes => "logs:DescribeFieldIndexes",
                Self::DescribeImportTaskBatches => "logs:DescribeImportTaskBatches",
                Self::DescribeImportTasks => "logs:DescribeImportTasks",
                Self::DescribeIndexPolicies => "logs:DescribeIndexPolicies",
                Self::DescribeLogGroups => "logs:DescribeLogGroups",
                Self::DescribeLookupTables => "logs:DescribeLookupTables",
                Self::DescribeQueries => "logs:DescribeQueries",
                Self::DescribeQueryDefinitions => "logs:DescribeQueryDefinitions",
                Self::DescribeResourcePolicies => "logs:DescribeResourcePolicies",
                Self::DisassociateSourceFromS3TableIntegration => {
                    "logs:DisassociateSourceFromS3TableIntegration"
                }
                Self::GetIntegration => "logs:GetIntegration",
                Self::GetLogDelivery => "logs:GetLogDelivery",
                Self::GetLogFields => "logs:GetLogFields",
                Self::Link => "logs:Link",
                Self::ListAggregateLogGroupSummaries => "logs:ListAggregateLogGroupSummaries",
                Self::ListEntitiesForLogGroup => "logs:ListEntitiesForLogGroup",
                Self::ListIntegrations => "logs:ListIntegrations",
                Self::ListLogDeliveries => "logs:ListLogDeliveries",
                Self::ListLogGroups => "logs:ListLogGroups",
                Self::ListLogGroupsForEntity => "logs:ListLogGroupsForEntity",
                Self::ListLogGroupsForQuery => "logs:ListLogGroupsForQuery",
                Self::ListScheduledQueries => "logs:ListScheduledQueries",
                Self::ListSourcesForS3TableIntegration => "logs:ListSourcesForS3TableIntegration",
                Self::PutAccountPolicy => "logs:PutAccountPolicy",
                Self::PutIndexPolicy => "logs:PutIndexPolicy",
                Self::PutIntegration => "logs:PutIntegration",
                Self::PutPipelineRule => "logs:PutPipelineRule",
                Self::PutQueryDefinition => "logs:PutQueryDefinition",
                Self::PutResourcePolicy => "logs:PutResourcePolicy",
                Self::StopLiveTail => "logs:StopLiveTail",
                Self::StopQuery => "logs:StopQuery",
                Self::TestMetricFilter => "logs:TestMetricFilter",
                Self::TestTransformer => "logs:TestTransformer",
                Self::UpdateLogDelivery => "logs:UpdateLogDelivery",
            }
        }
    }
    /// Actions on `arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Delivery {
        /// `logs:CreateDelivery`.
        CreateDelivery,
        /// `logs:DeleteDelivery`.
        DeleteDelivery,
        /// `logs:GetDelivery`.
        GetDelivery,
        /// `logs:ListTagsForResource`.
        ListTagsForResource,
        /// `logs:TagResource`.
        TagResource,
        /// `logs:UntagResource`.
        UntagResource,
        /// `logs:UpdateDeliveryConfiguration`.
        UpdateDeliveryConfiguration,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Delivery {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateDelivery => "logs:CreateDelivery",
                Self::DeleteDelivery => "logs:DeleteDelivery",
                Self::GetDelivery => "logs:GetDelivery",
                Self::ListTagsForResource => "logs:ListTagsForResource",
                Self::TagResource => "logs:TagResource",
                Self::UntagResource => "logs:UntagResource",
                Self::UpdateDeliveryConfiguration => "logs:UpdateDeliveryConfiguration",
            }
        }
    }
    /// Actions on `arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum DeliveryDestination {
        /// `logs:CreateDelivery`.
        CreateDelivery,
        /// `logs:DeleteDeliveryDestination`.
        DeleteDeliveryDestination,
        /// `logs:DeleteDeliveryDestinationPolicy`.
        DeleteDeliveryDestinationPolicy,
        /// `logs:DeleteDeliverySource`.
        DeleteDeliverySource,
        /// `logs:GetDeliveryDestination`.
        GetDeliveryDestination,
        /// `logs:GetDeliveryDestinationPolicy`.
        GetDeliveryDestinationPolicy,
        /// `logs:ListTagsForResource`.
        ListTagsForResource,
        /// `logs:PutDeliveryDestination`.
        PutDeliveryDestination,
        /// `logs:PutDeliveryDestinationPolicy`.
        PutDeliveryDestinationPolicy,
        /// `logs:TagResource`.
        TagResource,
        /// `logs:UntagResource`.
        UntagResource,
        /// `logs:UpdateDeliveryConfiguration`.
        UpdateDeliveryConfiguration,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for DeliveryDestination {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateDelivery => "logs:CreateDelivery",
                Self::DeleteDeliveryDestination => "logs:DeleteDeliveryDestination",
                Self::DeleteDeliveryDestinationPolicy => "logs:DeleteDeliveryDestinationPolicy",
                Self::DeleteDeliverySource => "logs:DeleteDeliverySource",
                Self::GetDeliveryDestination => "logs:GetDeliveryDestination",
                Self::GetDeliveryDestinationPolicy => "logs:GetDeliveryDestinationPolicy",
                Self::ListTagsForResource => "logs:ListTagsForResource",
                Self::PutDeliveryDestination => "logs:PutDeliveryDestination",
                Self::PutDeliveryDestinationPolicy => "logs:PutDeliveryDestinationPolicy",
                Self::TagResource => "logs:TagResource",
                Self::UntagResource => "logs:UntagResource",
                Self::UpdateDeliveryConfiguration => "logs:UpdateDeliveryConfiguration",
            }
        }
    }
    /// Actions on `arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum DeliverySource {
        /// `logs:CreateDelivery`.
        CreateDelivery,
        /// `logs:GetDeliverySource`.
        GetDeliverySource,
        /// `logs:ListTagsForResource`.
        ListTagsForResource,
        /// `logs:PutDeliverySource`.
        PutDeliverySource,
        /// `logs:TagResource`.
        TagResource,
        /// `logs:UntagResource`.
        UntagResource,
        /// `logs:UpdateDeliveryConfiguration`.
        UpdateDeliveryConfiguration,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for DeliverySource {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateDelivery => "logs:CreateDelivery",
                Self::GetDeliverySource => "logs:GetDeliverySource",
                Self::ListTagsForResource => "logs:ListTagsForResource",
                Self::PutDeliverySource => "logs:PutDeliverySource",
                Self::TagResource => "logs:TagResource",
                Self::UntagResource => "logs:UntagResource",
                Self::UpdateDeliveryConfiguration => "logs:UpdateDeliveryConfiguration",
            }
        }
    }
    /// Actions on `arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Destination {
        /// `logs:DeleteDestination`.
        DeleteDestination,
        /// `logs:ListTagsForResource`.
        ListTagsForResource,
        /// `logs:PutDestination`.
        PutDestination,
        /// `logs:PutDestinationPolicy`.
        PutDestinationPolicy,
        /// `logs:PutSubscriptionFilter`.
        PutSubscriptionFilter,
        /// `logs:TagResource`.
        TagResource,
        /// `logs:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Destination {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteDestination => "logs:DeleteDestination",
                Self::ListTagsForResource => "logs:ListTagsForResource",
                Self::PutDestination => "logs:PutDestination",
                Self::PutDestinationPolicy => "logs:PutDestinationPolicy",
                Self::PutSubscriptionFilter => "logs:PutSubscriptionFilter",
                Self::TagResource => "logs:TagResource",
                Self::UntagResource => "logs:UntagResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum LogGroup {
        /// `logs:AssociateKmsKey`.
        AssociateKmsKey,
        /// `logs:CreateExportTask`.
        CreateExportTask,
        /// `logs:CreateLogAnomalyDetector`.
        CreateLogAnomalyDetector,
        /// `logs:CreateLogGroup`.
        CreateLogGroup,
        /// `logs:DeleteDataProtectionPolicy`.
        DeleteDataProtectionPolicy,
        /// `logs:DeleteLogGroup`.
        DeleteLogGroup,
        /// `logs:DeleteMetricFilter`.
        DeleteMetricFilter,
        /// `logs:DeleteRetentionPolicy`.
        DeleteRetentionPolicy,
        /// `logs:DeleteSubscriptionFilter`.
        DeleteSubscriptionFilter,
        /// `logs:DeleteTransformer`.
        DeleteTransformer,
        /// `logs:DescribeLogStreams`.
        DescribeLogStreams,
        /// `logs:DescribeMetricFilters`.
        DescribeMetricFilters,
        /// `logs:DescribeSubscriptionFilters`.
        DescribeSubscriptionFilters,
        /// `logs:DisassociateKmsKey`.
        DisassociateKmsKey,
        /// `logs:FilterLogEvents`.
        FilterLogEvents,
        /// `logs:GetDataProtectionPolicy`.
        GetDataProtectionPolicy,
        /// `logs:GetLogGroupFields`.
        GetLogGroupFields,
        /// `logs:GetLogRecord`.
        GetLogRecord,
        /// `logs:GetQueryResults`.
        GetQueryResults,
        /// `logs:GetTransformer`.
        GetTransformer,
        /// `logs:IntegrateWithS3Table`.
        IntegrateWithS3Table,
        /// `logs:ListTagsForResource`.
        ListTagsForResource,
        /// `logs:ListTagsLogGroup`.
        ListTagsLogGroup,
        /// `logs:ProcessWithPipeline`.
        ProcessWithPipeline,
        /// `logs:PutBearerTokenAuthentication`.
        PutBearerTokenAuthentication,
        /// `logs:PutDataProtectionPolicy`.
        PutDataProtectionPolicy,
        /// `logs:PutLogGroupDeletionProtection`.
        PutLogGroupDeletionProtection,
        /// `logs:PutMetricFilter`.
        PutMetricFilter,
        /// `logs:PutRetentionPolicy`.
        PutRetentionPolicy,
        /// `logs:PutSubscriptionFilter`.
        PutSubscriptionFilter,
        /// `logs:PutTransformer`.
        PutTransformer,
        /// `logs:StartLiveTail`.
        StartLiveTail,
        /// `logs:StartQuery`.
        StartQuery,
        /// `logs:TagLogGroup`.
        TagLogGroup,
        /// `logs:TagResource`.
        TagResource,
        /// `logs:Unmask`.
        Unmask,
        /// `logs:UntagLogGroup`.
        UntagLogGroup,
        /// `logs:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for LogGroup {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateKmsKey => "logs:AssociateKmsKey",
                Self::CreateExportTask => "logs:CreateExportTask",
                Self::CreateLogAnomalyDetector => "logs:CreateLogAnomalyDetector",
                Self::CreateLogGroup => "logs:CreateLogGroup",
                Self::DeleteDataProtectionPolicy => "logs:DeleteDataProtectionPolicy",
                Self::DeleteLogGroup => "logs:DeleteLogGroup",
                Self::DeleteMetricFilter => "logs:DeleteMetricFilter",
                Self::DeleteRetentionPolicy => "logs:DeleteRetentionPolicy",
                Self::DeleteSubscriptionFilter => "logs:DeleteSubscriptionFilter",
                Self::DeleteTransformer => "logs:DeleteTransformer",
                Self::DescribeLogStreams => "logs:DescribeLogStreams",
                Self::DescribeMetricFilters => "logs:DescribeMetricFilters",
                Self::DescribeSubscriptionFilters => "logs:DescribeSubscriptionFilters",
                Self::DisassociateKmsKey => "logs:DisassociateKmsKey",
                Self::FilterLogEvents => "logs:FilterLogEvents",
                Self::GetDataProtectionPolicy => "logs:GetDataProtectionPolicy",
                Self::GetLogGroupFields => "logs:GetLogGroupFields",
                Self::GetLogRecord => "logs:GetLogRecord",
                Self::GetQueryResults => "logs:GetQueryResults",
                Self::GetTransformer => "logs:GetTransformer",
                Self::IntegrateWithS3Table => "logs:IntegrateWithS3Table",
                Self::ListTagsForResource => "logs:ListTagsForResource",
                Self::ListTagsLogGroup => "logs:ListTagsLogGroup",
                Self::ProcessWithPipeline => "logs:ProcessWithPipeline",
                Self::PutBearerTokenAuthentication => "logs:PutBearerTokenAuthentication",
                Self::PutDataProtectionPolicy => "logs:PutDataProtectionPolicy",
                Self::PutLogGroupDeletionProtection => "logs:PutLogGroupDeletionProtection",
                Self::PutMetricFilter => "logs:PutMetricFilter",
                Self::PutRetentionPolicy => "logs:PutRetentionPolicy",
                Self::PutSubscriptionFilter => "logs:PutSubscriptionFilter",
                Self::PutTransformer => "logs:PutTransformer",
                Self::StartLiveTail => "logs:StartLiveTail",
                Self::StartQuery => "logs:StartQuery",
                Self::TagLogGroup => "logs:TagLogGroup",
                Self::TagResource => "logs:TagResource",
                Self::Unmask => "logs:Unmask",
                Self::UntagLogGroup => "logs:UntagLogGroup",
                Self::UntagResource => "logs:UntagResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum LogStream {
        /// `logs:CreateLogStream`.
        CreateLogStream,
        /// `logs:DeleteLogStream`.
        DeleteLogStream,
        /// `logs:GetLogEvents`.
        GetLogEvents,
        /// `logs:PutLogEvents`.
        PutLogEvents,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for LogStream {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateLogStream => "logs:CreateLogStream",
                Self::DeleteLogStream => "logs:DeleteLogStream",
                Self::GetLogEvents => "logs:GetLogEvents",
                Self::PutLogEvents => "logs:PutLogEvents",
            }
        }
    }
    /// Actions on `arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum LookupTable {
        /// `logs:CreateLookupTable`.
        CreateLookupTable,
        /// `logs:DeleteLookupTable`.
        DeleteLookupTable,
        /// `logs:GetLookupTable`.
        GetLookupTable,
        /// `logs:ListTagsForResource`.
        ListTagsForResource,
        /// `logs:TagResource`.
        TagResource,
        /// `logs:UntagResource`.
        UntagResource,
        /// `logs:UpdateLookupTable`.
        UpdateLookupTable,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for LookupTable {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateLookupTable => "logs:CreateLookupTable",
                Self::DeleteLookupTable => "logs:DeleteLookupTable",
                Self::GetLookupTable => "logs:GetLookupTable",
                Self::ListTagsForResource => "logs:ListTagsForResource",
                Self::TagResource => "logs:TagResource",
                Self::UntagResource => "logs:UntagResource",
                Self::UpdateLookupTable => "logs:UpdateLookupTable",
            }
        }
    }
    /// Actions on `arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum ScheduledQuery {
        /// `logs:CreateScheduledQuery`.
        CreateScheduledQuery,
        /// `logs:DeleteScheduledQuery`.
        DeleteScheduledQuery,
        /// `logs:GetScheduledQuery`.
        GetScheduledQuery,
        /// `logs:GetScheduledQueryHistory`.
        GetScheduledQueryHistory,
        /// `logs:TagResource`.
        TagResource,
        /// `logs:UntagResource`.
        UntagResource,
        /// `logs:UpdateScheduledQuery`.
        UpdateScheduledQuery,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for ScheduledQuery {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateScheduledQuery => "logs:CreateScheduledQuery",
                Self::DeleteScheduledQuery => "logs:DeleteScheduledQuery",
                Self::GetScheduledQuery => "logs:GetScheduledQuery",
                Self::GetScheduledQueryHistory => "logs:GetScheduledQueryHistory",
                Self::TagResource => "logs:TagResource",
                Self::UntagResource => "logs:UntagResource",
                Self::UpdateScheduledQuery => "logs:UpdateScheduledQuery",
            }
        }
    }
}
/// The actions of `route53`.
pub mod route53 {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `route53:CreateCidrCollection`.
        CreateCidrCollection,
        /// `route53:CreateHealthCheck`.
        CreateHealthCheck,
        /// `route53:CreateHostedZone`.
        CreateHostedZone,
        /// `route53:CreateReusableDelegationSet`.
        CreateReusableDelegationSet,
        /// `route53:CreateTrafficPolicy`.
        CreateTrafficPolicy,
        /// `route53:GetAccountLimit`.
        GetAccountLimit,
        /// `route53:GetCheckerIpRanges`.
        GetCheckerIpRanges,
        /// `route53:GetGeoLocation`.
        GetGeoLocation,
        /// `route53:GetHealthCheckCount`.
        GetHealthCheckCount,
        /// `route53:GetHostedZoneCount`.
        GetHostedZoneCount,
        /// `route53:GetTrafficPolicyInstanceCount`.
        GetTrafficPolicyInstanceCount,
        /// `route53:ListCidrCollections`.
        ListCidrCollections,
        /// `route53:ListGeoLocations`.
        ListGeoLocations,
        /// `route53:ListHealthChecks`.
        ListHealthChecks,
        /// `route53:ListHostedZones`.
        ListHostedZones,
        /// `route53:ListHostedZonesByName`.
        ListHostedZonesByName,
        /// `route53:ListHostedZonesByVPC`.
        ListHostedZonesByVPC,
        /// `route53:ListReusableDelegationSets`.
        ListReusableDelegationSets,
        /// `route53:ListTrafficPolicies`.
        ListTrafficPolicies,
        /// `route53:ListTrafficPolicyInstances`.
        ListTrafficPolicyInstances,
        /// `route53:TestDNSAnswer`.
        TestDNSAnswer,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateCidrCollection => "route53:CreateCidrCollection",
                Self::CreateHealthCheck => "route53:CreateHealthCheck",
                Self::CreateHostedZone => "route53:CreateHostedZone",
                Self::CreateReusableDelegationSet => "route53:CreateReusableDelegationSet",
                Self::CreateTrafficPolicy => "route53:CreateTrafficPolicy",
                Self::GetAccountLimit => "route53:GetAccountLimit",
                Self::GetCheckerIpRanges => "route53:GetCheckerIpRanges",
                Self::GetGeoLocation => "route53:GetGeoLocation",
                Self::GetHealthCheckCount => "route53:GetHealthCheckCount",
                Self::GetHostedZoneCount => "route53:GetHostedZoneCount",
                Self::GetTrafficPolicyInstanceCount => "route53:GetTrafficPolicyInstanceCount",
                Self::ListCidrCollections => "route53:ListCidrCollections",
                Self::ListGeoLocations => "route53:ListGeoLocations",
                Self::ListHealthChecks => "route53:ListHealthChecks",
                Self::ListHostedZones => "route53:ListHostedZones",
                Self::ListHostedZonesByName => "route53:ListHostedZonesByName",
                Self::ListHostedZonesByVPC => "route53:ListHostedZonesByVPC",
                Self::ListReusableDelegationSets => "route53:ListReusableDelegationSets",
                Self::ListTrafficPolicies => "route53:ListTrafficPolicies",
                Self::ListTrafficPolicyInstances => "route53:ListTrafficPolicyInstances",
                Self::TestDNSAnswer => "route53:TestDNSAnswer",
            }
        }
    }
    /// Actions on `arn:${Partition}:route53:::change/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Change {
        /// `route53:GetChange`.
        GetChange,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Change {
        fn name(&self) -> &'static str {
            match self {
                Self::GetChange => "route53:GetChange",
            }
        }
    }
    /// Actions on `arn:${Partition}:route53:::cidrcollection/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Cidrcollection {
        /// `route53:ChangeCidrCollection`.
        ChangeCidrCollection,
        /// `route53:DeleteCidrCollection`.
        DeleteCidrCollection,
        /// `route53:ListCidrBlocks`.
        ListCidrBlocks,
        /// `route53:ListCidrLocations`.
        ListCidrLocations,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Cidrcollection {
        fn name(&self) -> &'static str {
            match self {
                Self::ChangeCidrCollection => "route53:ChangeCidrCollection",
                Self::DeleteCidrCollection => "route53:DeleteCidrCollection",
                Self::ListCidrBlocks => "route53:ListCidrBlocks",
                Self::ListCidrLocations => "route53:ListCidrLocations",
            }
        }
    }
    /// Actions on `arn:${Partition}:route53:::delegationset/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Delegationset {
        /// `route53:DeleteReusableDelegationSet`.
        DeleteReusableDelegationSet,
        /// `route53:GetReusableDelegationSet`.
        GetReusableDelegationSet,
        /// `route53:GetReusableDelegationSetLimit`.
        GetReusableDelegationSetLimit,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Delegationset {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteReusableDelegationSet => "route53:DeleteReusableDelegationSet",
                Self::GetReusableDelegationSet => "route53:GetReusableDelegationSet",
                Self::GetReusableDelegationSetLimit => "route53:GetReusableDelegationSetLimit",
            }
        }
    }
    /// Actions on `arn:${Partition}:route53:::healthcheck/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Healthcheck {
        /// `route53:ChangeTagsForResource`.
        ChangeTagsForResource,
        /// `route53:DeleteHealthCheck`.
        DeleteHealthCheck,
        /// `route53:GetHealthCheck`.
        GetHealthCheck,
        /// `route53:GetHealthCheckLastFailureReason`.
        GetHealthCheckLastFailureReason,
        /// `route53:GetHealthCheckStatus`.
        GetHealthCheckStatus,
        /// `route53:ListTagsForResource`.
        ListTagsForResource,
        /// `route53:ListTagsForResources`.
        ListTagsForResources,
        /// `route53:UpdateHealthCheck`.
        UpdateHealthCheck,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Healthcheck {
        fn name(&self) -> &'static str {
            match self {
                Self::ChangeTagsForResource => "route53:ChangeTagsForResource",
                Self::DeleteHealthCheck => "route53:DeleteHealthCheck",
                Self::GetHealthCheck => "route53:GetHealthCheck",
                Self::GetHealthCheckLastFailureReason => "route53:GetHealthCheckLastFailureReason",
                Self::GetHealthCheckStatus => "route53:GetHealthCheckStatus",
                Self::ListTagsForResource => "route53:ListTagsForResource",
                Self::ListTagsForResources => "route53:ListTagsForResources",
                Self::UpdateHealthCheck => "route53:UpdateHealthCheck",
            }
        }
    }
    /// Actions on `arn:${Partition}:route53:::hostedzone/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Hostedzone {
        /// `route53:ActivateKeySigningKey`.
        ActivateKeySigningKey,
        /// `route53:AssociateVPCWithHostedZone`.
        AssociateVPCWithHostedZone,
        /// `route53:ChangeResourceRecordSets`.
        ChangeResourceRecordSets,
        /// `route53:ChangeTagsForResource`.
        ChangeTagsForResource,
        /// `route53:CreateKeySigningKey`.
        CreateKeySigningKey,
        /// `route53:CreateQueryLoggingConfig`.
        CreateQueryLoggingConfig,
        /// `route53:CreateTrafficPolicyInstance`.
        CreateTrafficPolicyInstance,
        /// `route53:CreateVPCAssociationAuthorization`.
        CreateVPCAssociationAuthorization,
        /// `route53:DeactivateKeySigningKey`.
        DeactivateKeySigningKey,
        /// `route53:DeleteHostedZone`.
        DeleteHostedZone,
        /// `route53:DeleteKeySigningKey`.
        DeleteKeySigningKey,
        /// `route53:DeleteVPCAssociationAuthorization`.
        DeleteVPCAssociationAuthorization,
        /// `route53:DisableHostedZoneDNSSEC`.
        DisableHostedZoneDNSSEC,
        /// `route53:DisassociateVPCFromHostedZone`.
        DisassociateVPCFromHostedZone,
        /// `route53:EnableHostedZoneDNSSEC`.
        EnableHostedZoneDNSSEC,
        /// `route53:GetDNSSEC`.
        GetDNSSEC,
        /// `route53:GetHostedZone`.
        GetHostedZone,
        /// `route53:GetHostedZoneLimit`.
        GetHostedZoneLimit,
        /// `route53:ListQueryLoggingConfigs`.
        ListQueryLoggingConfigs,
        /// `route53:ListResourceRecordSets`.
        ListResourceRecordSets,
        /// `route53:ListTagsForResource`.
        ListTagsForResource,
        /// `route53:ListTagsForResources`.
        ListTagsForResources,
        /// `route53:ListTrafficPolicyInstancesByHostedZone`.
        ListTrafficPolicyInstancesByHostedZone,
        /// `route53:ListVPCAssociationAuthorizations`.
        ListVPCAssociationAuthorizations,
        /// `route53:UpdateHostedZoneComment`.
        UpdateHostedZoneComment,
        /// `route53:UpdateHostedZoneFeatures`.
        UpdateHostedZoneFeatures,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Hostedzone {
        fn name(&self) -> &'static str {
            match self {
                Self::ActivateKeySigningKey => "route53:ActivateKeySigningKey",
                Self::AssociateVPCWithHostedZone => "route53:AssociateVPCWithHostedZone",
                Self::ChangeResourceRecordSets => "route53:ChangeResourceRecordSets",
                Self::ChangeTagsForResource => "route53:ChangeTagsForResource",
                Self::CreateKeySigningKey => "route53:CreateKeySigningKey",
                Self::CreateQueryLoggingConfig => "route53:CreateQueryLoggingConfig",
                Self::CreateTrafficPolicyInstance => "route53:CreateTrafficPolicyInstance",
                Self::CreateVPCAssociationAuthorization => {
                    "route53:CreateVPCAssociationAuthorization"
                }
                Self::DeactivateKeySigningKey => "route53:DeactivateKeySigningKey",
                Self::DeleteHostedZone => "route53:DeleteHostedZone",
                Self::DeleteKeySigningKey => "route53:DeleteKeySigningKey",
                Self::DeleteVPCAssociationAuthorization => {
                    "route53:DeleteVPCAssociationAuthorization"
                }
                Self::DisableHostedZoneDNSSEC => "route53:DisableHostedZoneDNSSEC",
                Self::DisassociateVPCFromHostedZone => "route53:DisassociateVPCFromHostedZone",
                Self::EnableHostedZoneDNSSEC => "route53:EnableHostedZoneDNSSEC",
                Self::GetDNSSEC => "route53:GetDNSSEC",
                Self::GetHostedZone => "route53:GetHostedZone",
                Self::GetHostedZoneLimit => "route53:GetHostedZoneLimit",
                Self::ListQueryLoggingConfigs => "route53:ListQueryLoggingConfigs",
                Self::ListResourceRecordSets => "route53:ListResourceRecordSets",
                Self::ListTagsForResource => "route53:ListTagsForResource",
                Self::ListTagsForResources => "route53:ListTagsForResources",
                Self::ListTrafficPolicyInstancesByHostedZone => {
                    "route53:ListTrafficPolicyInstancesByHostedZone"
                }
                Self::ListVPCAssociationAuthorizations => {
                    "route53:ListVPCAssociationAuthorizations"
                }
                Self::UpdateHostedZoneComment => "route53:UpdateHostedZoneComment",
                Self::UpdateHostedZoneFeatures => "route53:UpdateHostedZoneFeatures",
            }
        }
    }
    /// Actions on `arn:${Partition}:route53:::queryloggingconfig/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Queryloggingconfig {
        /// `route53:DeleteQueryLoggingConfig`.
        DeleteQueryLoggingConfig,
        /// `route53:GetQueryLoggingConfig`.
        GetQueryLoggingConfig,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Queryloggingconfig {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteQueryLoggingConfig => "route53:DeleteQueryLoggingConfig",
                Self::GetQueryLoggingConfig => "route53:GetQueryLoggingConfig",
            }
        }
    }
    /// Actions on `arn:${Partition}:route53:::trafficpolicy/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Trafficpolicy {
        /// `route53:CreateTrafficPolicyInstance`.
        CreateTrafficPolicyInstance,
        /// `route53:CreateTrafficPolicyVersion`.
        CreateTrafficPolicyVersion,
        /// `route53:DeleteTrafficPolicy`.
        DeleteTrafficPolicy,
        /// `route53:GetTrafficPolicy`.
        GetTrafficPolicy,
        /// `route53:ListTrafficPolicyInstancesByPolicy`.
        ListTrafficPolicyInstancesByPolicy,
        /// `route53:ListTrafficPolicyVersions`.
        ListTrafficPolicyVersions,
        /// `route53:UpdateTrafficPolicyComment`.
        UpdateTrafficPolicyComment,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Trafficpolicy {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateTrafficPolicyInstance => "route53:CreateTrafficPolicyInstance",
                Self::CreateTrafficPolicyVersion => "route53:CreateTrafficPolicyVersion",
                Self::DeleteTrafficPolicy => "route53:DeleteTrafficPolicy",
                Self::GetTrafficPolicy => "route53:GetTrafficPolicy",
                Self::ListTrafficPolicyInstancesByPolicy => {
                    "route53:ListTrafficPolicyInstancesByPolicy"
                }
                Self::ListTrafficPolicyVersions => "route53:ListTrafficPolicyVersions",
                Self::UpdateTrafficPolicyComment => "route53:UpdateTrafficPolicyComment",
            }
        }
    }
    /// Actions on `arn:${Partition}:route53:::trafficpolicyinstance/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Trafficpolicyinstance {
        /// `route53:DeleteTrafficPolicyInstance`.
        DeleteTrafficPolicyInstance,
        /// `route53:GetTrafficPolicyInstance`.
        GetTrafficPolicyInstance,
        /// `route53:UpdateTrafficPolicyInstance`.
        UpdateTrafficPolicyInstance,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Trafficpolicyinstance {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteTrafficPolicyInstance => "route53:DeleteTrafficPolicyInstance",
                Self::GetTrafficPolicyInstance => "route53:GetTrafficPolicyInstance",
                Self::UpdateTrafficPolicyInstance => "route53:UpdateTrafficPolicyInstance",
            }
        }
    }
}
/// The actions of `s3`.
pub mod s3 {
    /// Actions on `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Accessgrant {
        /// `s3:DeleteAccessGrant`.
        DeleteAccessGrant,
        /// `s3:GetAccessGrant`.
        GetAccessGrant,
        /// `s3:ListTagsForResource`.
        ListTagsForResource,
        /// `s3:TagResource`.
        TagResource,
        /// `s3:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Accessgrant {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteAccessGrant => "s3:DeleteAccessGrant",
                Self::GetAccessGrant => "s3:GetAccessGrant",
                Self::ListTagsForResource => "s3:ListTagsForResource",
                Self::TagResource => "s3:TagResource",
                Self::UntagResource => "s3:UntagResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:s3:${Region}:${Account}:access-grants/default`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Accessgrantsinstance {
        /// `s3:AssociateAccessGrantsIdentityCenter`.
        AssociateAccessGrantsIdentityCenter,
        /// `s3:CreateAccessGrantsInstance`.
        CreateAccessGrantsInstance,
        /// `s3:CreateAccessGrantsLocation`.
        CreateAccessGrantsLocation,
        /// `s3:DeleteAccessGrantsInstance`.
        DeleteAccessGrantsInstance,
        /// `s3:DeleteAccessGrantsInstanceResourcePolicy`.
        DeleteAccessGrantsInstanceResourcePolicy,
        /// `s3:DissociateAccessGrantsIdentityCenter`.
        DissociateAccessGrantsIdentityCenter,
        /// `s3:GetAccessGrantsInstance`.
        GetAccessGrantsInstance,
        /// `s3:GetAccessGrantsInstanceForPrefix`.
        GetAccessGrantsInstanceForPrefix,
        /// `s3:GetAccessGrantsInstanceResourcePolicy`.
        GetAccessGrantsInstanceResourcePolicy,
        /// `s3:GetDataAccess`.
        GetDataAccess,
        /// `s3:ListAccessGrants`.
        ListAccessGrants,
        /// `s3:ListAccessGrantsLocations`.
        ListAccessGrantsLocations,
        /// `s3:ListCallerAccessGrants`.
        ListCallerAccessGrants,
        /// `s3:ListTagsForResource`.
        ListTagsForResource,
        /// `s3:PutAccessGrantsInstanceResourcePolicy`.
        PutAccessGrantsInstanceResourcePolicy,
        /// `s3:TagResource`.
        TagResource,
        /// `s3:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Accessgrantsinstance {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateAccessGrantsIdentityCenter => {
                    "s3:AssociateAccessGrantsIdentityCenter"
                }
                Self::CreateAccessGrantsInstance => "s3:CreateAccessGrantsInstance",
                Self::CreateAccessGrantsLocation => "s3:CreateAccessGrantsLocation",
                Self::DeleteAccessGrantsInstance => "s3:DeleteAccessGrantsInstance",
                Self::DeleteAccessGrantsInstanceResourcePolicy => {
                    "s3:DeleteAccessGrantsInstanceResourcePolicy"
                }
                Self::DissociateAccessGrantsIdentityCenter => {
                    "s3:DissociateAccessGrantsIdentityCenter"
                }
                Self::GetAccessGrantsInstance => "s3:GetAccessGrantsInstance",
                Self::GetAccessGrantsInstanceForPrefix => "s3:GetAccessGrantsInstanceForPrefix",
                Self::GetAccessGrantsInstanceResourcePolicy => {
                    "s3:GetAccessGrantsInstanceResourcePolicy"
                }
                Self::GetDataAccess => "s3:GetDataAccess",
                Self::ListAccessGrants => "s3:ListAccessGrants",
                Self::ListAccessGrantsLocations => "s3:ListAccessGrantsLocations",
                Self::ListCallerAccessGrants => "s3:ListCallerAccessGrants",
                Self::ListTagsForResource => "s3:ListTagsForResource",
                Self::PutAccessGrantsInstanceResourcePolicy => {
                    "s3:PutAccessGrantsInstanceResourcePolicy"
                }
                Self::TagResource => "s3:TagResource",
                Self::UntagResource => "s3:UntagResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Accessgrantslocation {
        /// `s3:CreateAccessGrant`.
        CreateAccessGrant,
        /// `s3:DeleteAccessGrantsLocation`.
        DeleteAccessGrantsLocation,
        /// `s3:GetAccessGrantsLocation`.
        GetAccessGrantsLocation,
        /// `s3:ListTagsForResource`.
        ListTagsForResource,
        /// `s3:TagResource`.
        TagResource,
        /// `s3:UntagResource`.
        UntagResource,
        /// `s3:UpdateAccessGrantsLocation`.
        UpdateAccessGrantsLocation,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Accessgrantslocation {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateAccessGrant => "s3:CreateAccessGrant",
                Self::DeleteAccessGrantsLocation => "s3:DeleteAccessGrantsLocation",
                Self::GetAccessGrantsLocation => "s3:GetAccessGrantsLocation",
                Self::ListTagsForResource => "s3:ListTagsForResource",
                Self::TagResource => "s3:TagResource",
                Self::UntagResource => "s3:UntagResource",
                Self::UpdateAccessGrantsLocation => "s3:UpdateAccessGrantsLocation",
            }
        }
    }
    /// Actions on `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Accesspoint {
        /// `s3:CreateAccessPoint`.
        CreateAccessPoint,
        /// `s3:DeleteAccessPoint`.
        DeleteAccessPoint,
        /// `s3:DeleteAccessPointPolicy`.
        DeleteAccessPointPolicy,
        /// `s3:GetAccessPointPolicy`.
        GetAccessPointPolicy,
        /// `s3:GetAccessPointPolicyStatus`.
        GetAccessPointPolicyStatus,
        /// `s3:GetBucketAcl`.
        GetBucketAcl,
        /// `s3:GetBucketCORS`.
        GetBucketCORS,
        /// `s3:GetBucketLocation`.
        GetBucketLocation,
        /// `s3:GetBucketNotification`.
        GetBucketNotification,
        /// `s3:GetBucketPolicy`.
        GetBucketPolicy,
        /// `s3:ListBucket`.
        ListBucket,
        /// `s3:ListBucketVersions`.
        ListBucketVersions,
        /// `s3:ListTagsForResource`.
        ListTagsForResource,
        /// `s3:PutAccessPointPolicy`.
        PutAccessPointPolicy,
        /// `s3:TagResource`.
        TagResource,
        /// `s3:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Accesspoint {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateAccessPoint => "s3:CreateAccessPoint",
                Self::DeleteAccessPoint => "s3:DeleteAccessPoint",
                Self::DeleteAccessPointPolicy => "s3:DeleteAccessPointPolicy",
                Self::GetAccessPointPolicy => "s3:GetAccessPointPolicy",
                Self::GetAccessPointPolicyStatus => "s3:GetAccessPointPolicyStatus",
                Self::GetBucketAcl => "s3:GetBucketAcl",
                Self::GetBucketCORS => "s3:GetBucketCORS",
                Self::GetBucketLocation => "s3:GetBucketLocation",
                Self::GetBucketNotification => "s3:GetBucketNotification",
                Self::GetBucketPolicy => "s3:GetBucketPolicy",
                Self::ListBucket => "s3:ListBucket",
                Self::ListBucketVersions => "s3:ListBucketVersions",
                Self::ListTagsForResource => "s3:ListTagsForResource",
                Self::PutAccessPointPolicy => "s3:PutAccessPointPolicy",
                Self::TagResource => "s3:TagResource",
                Self::UntagResource => "s3:UntagResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Accesspointobject {
        /// `s3:AbortMultipartUpload`.
        AbortMultipartUpload,
        /// `s3:BypassGovernanceRetention`.
        BypassGovernanceRetention,
        /// `s3:DeleteObject`.
        DeleteObject,
        /// `s3:DeleteObjectTagging`.
        DeleteObjectTagging,
        /// `s3:DeleteObjectVersion`.
        DeleteObjectVersion,
        /// `s3:DeleteObjectVersionTagging`.
        DeleteObjectVersionTagging,
        /// `s3:GetObject`.
        GetObject,
        /// `s3:GetObjectAcl`.
        GetObjectAcl,
        /// `s3:GetObjectAttributes`.
        GetObjectAttributes,
        /// `s3:GetObjectLegalHold`.
        GetObjectLegalHold,
        /// `s3:GetObjectRetention`.
        GetObjectRetention,
        /// `s3:GetObjectTagging`.
        GetObjectTagging,
        /// `s3:GetObjectVersion`.
        GetObjectVersion,
        /// `s3:GetObjectVersionAcl`.
        GetObjectVersionAcl,
        /// `s3:GetObjectVersionAttributes`.
        GetObjectVersionAttributes,
        /// `s3:GetObjectVersionTagging`.
        GetObjectVersionTagging,
        /// `s3:ListMultipartUploadParts`.
        ListMultipartUploadParts,
        /// `s3:PutObject`.
        PutObject,
        /// `s3:PutObjectAcl`.
        PutObjectAcl,
        /// `s3:PutObjectLegalHold`.
        PutObjectLegalHold,
        /// `s3:PutObjectRetention`.
        PutObjectRetention,
        /// `s3:PutObjectTagging`.
        PutObjectTagging,
        /// `s3:PutObjectVersionAcl`.
        PutObjectVersionAcl,
        /// `s3:PutObjectVersionTagging`.
        PutObjectVersionTagging,
        /// `s3:RestoreObject`.
        RestoreObject,
        /// `s3:UpdateObjectEncryption`.
        UpdateObjectEncryption,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Accesspointobject {
        fn name(&self) -> &'static str {
            match self {
                Self::AbortMultipartUpload => "s3:AbortMultipartUpload",
                Self::BypassGovernanceRetention => "s3:BypassGovernanceRetention",
                Self::DeleteObject => "s3:DeleteObject",
                Self::DeleteObjectTagging => "s3:DeleteObjectTagging",
                Self::DeleteObjectVersion => "s3:DeleteObjectVersion",
                Self::DeleteObjectVersionTagging => "s3:DeleteObjectVersionTagging",
                Self::GetObject => "s3:GetObject",
                Self::GetObjectAcl => "s3:GetObjectAcl",
                Self::GetObjectAttributes => "s3:GetObjectAttributes",
                Self::GetObjectLegalHold => "s3:GetObjectLegalHold",
                Self::GetObjectRetention => "s3:GetObjectRetention",
                Self::GetObjectTagging => "s3:GetObjectTagging",
                Self::GetObjectVersion => "s3:GetObjectVersion",
                Self::GetObjectVersionAcl => "s3:GetObjectVersionAcl",
                Self::GetObjectVersionAttributes => "s3:GetObjectVersionAttributes",
                Self::GetObjectVersionTagging => "s3:GetObjectVersionTagging",
                Self::ListMultipartUploadParts => "s3:ListMultipartUploadParts",
                Self::PutObject => "s3:PutObject",
                Self::PutObjectAcl => "s3:PutObjectAcl",
                Self::PutObjectLegalHold => "s3:PutObjectLegalHold",
                Self::PutObjectRetention => "s3:PutObjectRetention",
                Self::PutObjectTagging => "s3:PutObjectTagging",
                Self::PutObjectVersionAcl => "s3:PutObjectVersionAcl",
                Self::PutObjectVersionTagging => "s3:PutObjectVersionTagging",
                Self::RestoreObject => "s3:RestoreObject",
                Self::UpdateObjectEncryption => "s3:UpdateObjectEncryption",
            }
        }
    }
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `s3:CreateJob`.
        CreateJob,
        /// `s3:CreateStorageLensGroup`.
        CreateStorageLensGroup,
        /// `s3:GetAccessPoint`.
        GetAccessPoint,
        /// `s3:GetAccountPublicAccessBlock`.
        GetAccountPublicAccessBlock,
        /// `s3:ListAccessGrantsInstances`.
        ListAccessGrantsInstances,
        /// `s3:ListAccessPoints`.
        ListAccessPoints,
        /// `s3:ListAccessPointsForObjectLambda`.
        ListAccessPointsForObjectLambda,
        /// `s3:ListAllMyBuckets`.
        ListAllMyBuckets,
        /// `s3:ListJobs`.
        ListJobs,
        /// `s3:ListMultiRegionAccessPoints`.
        ListMultiRegionAccessPoints,
        /// `s3:ListStorageLensConfigurations`.
        ListStorageLensConfigurations,
        /// `s3:ListStorageLensGroups`.
        ListStorageLensGroups,
        /// `s3:PutAccessPointPublicAccessBlock`.
        PutAccessPointPublicAccessBlock,
        /// `s3:PutAccountPublicAccessBlock`.
        PutAccountPublicAccessBlock,
        /// `s3:PutStorageLensConfiguration`.
        PutStorageLensConfiguration,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateJob => "s3:CreateJob",
                Self::CreateStorageLensGroup => "s3:CreateStorageLensGroup",
                Self::GetAccessPoint => "s3:GetAccessPoint",
                Self::GetAccountPublicAccessBlock => "s3:GetAccountPublicAccessBlock",
                Self::ListAccessGrantsInstances => "s3:ListAccessGrantsInstances",
                Self::ListAccessPoints => "s3:ListAccessPoints",
                Self::ListAccessPointsForObjectLambda => "s3:ListAccessPointsForObjectLambda",
                Self::ListAllMyBuckets => "s3:ListAllMyBuckets",
                Self::ListJobs => "s3:ListJobs",
                Self::ListMultiRegionAccessPoints => "s3:ListMultiRegionAccessPoints",
                Self::ListStorageLensConfigurations => "s3:ListStorageLensConfigurations",
                Self::ListStorageLensGroups => "s3:ListStorageLensGroups",
                Self::PutAccessPointPublicAccessBlock => "s3:PutAccessPointPublicAccessBlock",
                Self::PutAccountPublicAccessBlock => "s3:PutAccountPublicAccessBlock",
                Self::PutStorageLensConfiguration => "s3:PutStorageLensConfiguration",
            }
        }
    }
    /// Actions on `arn:${Partition}:s3:::${BucketName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Bucket {
        /// `s3:CreateBucket`.
        CreateBucket,
        /// `s3:CreateBucketMetadataTableConfiguration`.
        CreateBucketMetadataTableConfiguration,
        /// `s3:DeleteBucket`.
        DeleteBucket,
        /// `s3:DeleteBucketMetadataTableConfiguration`.
        DeleteBucketMetadataTableConfiguration,
        /// `s3:DeleteBucketPolicy`.
        DeleteBucketPolicy,
        /// `s3:DeleteBucketWebsite`.
        DeleteBucketWebsite,
        /// `s3:GetAccelerateConfiguration`.
        GetAccelerateConfiguration,
        /// `s3:GetAnalyticsConfiguration`.
        GetAnalyticsConfiguration,
        /// `s3:GetBucketAbac`.
        GetBucketAbac,
        /// `s3:GetBucketAcl`.
        GetBucketAcl,
        /// `s3:GetBucketCORS`.
        GetBucketCORS,
        /// `s3:GetBucketLocation`.
        GetBucketLocation,
        /// `s3:GetBucketLogging`.
        GetBucketLogging,
        /// `s3:GetBucketMetadataTableConfiguration`.
        GetBucketMetadataTableConfiguration,
        /// `s3:GetBucketNotification`.
        GetBucketNotification,
        /// `s3:GetBucketObjectLockConfiguration`.
        GetBucketObjectLockConfiguration,
        /// `s3:GetBucketOwnershipControls`.
        GetBucketOwnershipControls,
        /// `s3:GetBucketPolicy`.
        GetBucketPolicy,
        /// `s3:GetBucketPolicyStatus`.
        GetBucketPolicyStatus,
        /// `s3:GetBucketPublicAccessBlock`.
        GetBucketPublicAccessBlock,
        /// `s3:GetBucketRequestPayment`.
        GetBucketRequestPayment,
        /// `s3:GetBucketTagging`.
        GetBucketTagging,
        /// `s3:GetBucketVersioning`.
        GetBucketVersioning,
        /// `s3:GetBucketWebsite`.
        GetBucketWebsite,
        /// `s3:GetEncryptionConfiguration`.
        GetEncryptionConfiguration,
        /// `s3:GetIntelligentTieringConfiguration`.
        GetIntelligentTieringConfiguration,
        /// `s3:GetInventoryConfiguration`.
        GetInventoryConfiguration,
        /// `s3:GetLifecycleConfiguration`.
        GetLifecycleConfiguration,
        /// `s3:GetMetricsConfiguration`.
        GetMetricsConfiguration,
        /// `s3:GetReplicationConfiguration`.
        GetReplicationConfiguration,
        /// `s3:ListBucket`.
        ListBucket,
        /// `s3:ListBucketMultipartUploads`.
        ListBucketMultipartUploads,
        /// `s3:ListBucketVersions`.
        ListBucketVersions,
        /// `s3:ListTagsForResource`.
        ListTagsForResource,
        /// `s3:PauseReplication`.
        PauseReplication,
        /// `s3:PutAccelerateConfiguration`.
        PutAccelerateConfiguration,
        /// `s3:PutAnalyticsConfiguration`.
        PutAnalyticsConfiguration,
        /// `s3:PutBucketAbac`.
        PutBucketAbac,
        /// `s3:PutBucketAcl`.
        PutBucketAcl,
        /// `s3:PutBucketCORS`.
        PutBucketCORS,
        /// `s3:PutBucketLogging`.
        PutBucketLogging,
        /// `s3:PutBucketNotification`.
        PutBucketNotification,
        /// `s3:PutBucketObjectLockConfiguration`.
        PutBucketObjectLockConfiguration,
        /// `s3:PutBucketOwnershipControls`.
        PutBucketOwnershipControls,
        /// `s3:PutBucketPolicy`.
        PutBucketPolicy,
        /// `s3:PutBucketPublicAccessBlock`.
        PutBucketPublicAccessBlock,
        /// `s3:PutBucketRequestPayment`.
        PutBucketRequestPayment,
        /// `s3:PutBucketTagging`.
        PutBucketTagging,
        /// `s3:PutBucketVersioning`.
        PutBucketVersioning,
        /// `s3:PutBucketWebsite`.
        PutBucketWebsite,
        /// `s3:PutEncryptionConfiguration`.
        PutEncryptionConfiguration,
        /// `s3:PutIntelligentTieringConfiguration`.
        PutIntelligentTieringConfiguration,
        /// `s3:PutInventoryConfiguration`.
        PutInventoryConfiguration,
        /// `s3:PutLifecycleConfiguration`.
        PutLifecycleConfiguration,
        /// `s3:PutMetricsConfiguration`.
        PutMetricsConfiguration,
        /// `s3:PutReplicationConfiguration`.
        PutReplicationConfiguration,
        /// `s3:TagResource`.
        TagResource,
        /// `s3:UntagResource`.
        UntagResource,
        /// `s3:UpdateBucketMetadataInventoryTableConfiguration`.
        UpdateBucketMetadataInventoryTableConfiguration,
        /// `s3:UpdateBucketMetadataJournalTableConfiguration`.
        UpdateBucketMetadataJournalTableConfiguration,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Bucket {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateBucket => "s3:CreateBucket",
                Self::CreateBucketMetadataTableConfiguration => {
                    "s3:CreateBucketMetadataTableConfiguration"
                }
                Self::DeleteBucket => "s3:DeleteBucket",
                Self::DeleteBucketMetadataTableConfiguration => {
                    "s3:DeleteBucketMetadataTableConfiguration"
                }
                Self::DeleteBucketPolicy => "s3:DeleteBucketPolicy",
                Self::DeleteBucketWebsite => "s3:DeleteBucketWebsite",
                Self::GetAccelerateConfiguration => "s3:GetAccelerateConfiguration",
                Self::GetAnalyticsConfiguration => "s3:GetAnalyticsConfiguration",
                Self::GetBucketAbac => "s3:GetBucketAbac",
                Self::GetBucketAcl => "s3:GetBucketAcl",
                Self::GetBucketCORS => "s3:GetBucketCORS",
                Self::GetBucketLocation => "s3:GetBucketLocation",
                Self::GetBucketLogging => "s3:GetBucketLogging",
                Self::GetBucketMetadataTableConfiguration => {
                    "s3:GetBucketMetadataTableConfiguration"
                }
                Self::GetBucketNotification => "s3:GetBucketNotification",
                Self::GetBucketObjectLockConfiguration => "s3:GetBucketObjectLockConfiguration",
                Self::GetBucketOwnershipControls => "s3:GetBucketOwnershipControls",
                Self::GetBucketPolicy => "s3:GetBucketPolicy",
                Self::GetBucketPolicyStatus => "s3:GetBucketPolicyStatus",
                Self::GetBucketPublicAccessBlock => "s3:GetBucketPublicAccessBlock",
                Self::GetBucketRequestPayment => "s3:GetBucketRequestPayment",
                Self::GetBucketTagging => "s3:GetBucketTagging",
                Self::GetBucketVersioning => "s3:GetBucketVersioning",
                Self::GetBucketWebsite => "s3:GetBucketWebsite",
                Self::GetEncryptionConfiguration => "s3:GetEncryptionConfiguration",
                Self::GetIntelligentTieringConfiguration => "s3:GetIntelligentTieringConfiguration",
                Self::GetInventoryConfiguration => "s3:GetInventoryConfiguration",
                Self::GetLifecycleConfiguration => "s3:GetLifecycleConfiguration",
                Self::GetMetricsConfiguration => "s3:GetMetricsConfiguration",
                Self::GetReplicationConfiguration => "s3:GetReplicationConfiguration",
                Self::ListBucket => "s3:ListBucket",
                Self::ListBucketMultipartUploads => "s3:ListBucketMultipartUploads",
                Self::ListBucketVersions => "s3:ListBucketVersions",
                Self::ListTagsForResource => "s3:ListTagsForResource",
                Self::PauseReplication => "s3:PauseReplication",
                Self::PutAccelerateConfiguration => "s3:PutAccelerateConfiguration",
                Self::PutAnalyticsConfiguration => "s3:PutAnalyticsConfiguration",
                Self::PutBucketAbac => "s3:PutBucketAbac",
                Self::PutBucketAcl => "s3:PutBucketAcl",
                Self::PutBucketCORS => "s3:PutBucketCORS",
                Self::PutBucketLogging => "s3:PutBucketLogging",
                Self::PutBucketNotification => "s3:PutBucketNotification",
                Self::PutBucketObjectLockConfiguration => "s3:PutBucketObjectLockConfiguration",
                Self::PutBucketOwnershipControls => "s3:PutBucketOwnershipControls",
                Self::PutBucketPolicy => "s3:PutBucketPolicy",
                Self::PutBucketPublicAccessBlock => "s3:PutBucketPublicAccessBlock",
                Self::PutBucketRequestPayment => "s3:PutBucketRequestPayment",
                Self::PutBucketTagging => "s3:PutBucketTagging",
                Self::PutBucketVersioning => "s3:PutBucketVersioning",
                Self::PutBucketWebsite => "s3:PutBucketWebsite",
                Self::PutEncryptionConfiguration => "s3:PutEncryptionConfiguration",
                Self::PutIntelligentTieringConfiguration => "s3:PutIntelligentTieringConfiguration",
                Self::PutInventoryConfiguration => "s3:PutInventoryConfiguration",
                Self::PutLifecycleConfiguration => "s3:PutLifecycleConfiguration",
                Self::PutMetricsConfiguration => "s3:PutMetricsConfiguration",
                Self::PutReplicationConfiguration => "s3:PutReplicationConfiguration",
                Self::TagResource => "s3:TagResource",
                Self::UntagResource => "s3:UntagResource",
                Self::UpdateBucketMetadataInventoryTableConfiguration => {
                    "s3:UpdateBucketMetadataInventoryTableConfiguration"
                }
                Self::UpdateBucketMetadataJournalTableConfiguration => {
                    "s3:UpdateBucketMetadataJournalTableConfiguration"
                }
            }
        }
    }
    /// Actions on `arn:${Partition}:s3:${Region}:${Account}:job/${JobId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Job {
        /// `s3:DeleteJobTagging`.
        DeleteJobTagging,
        /// `s3:DescribeJob`.
        DescribeJob,
        /// `s3:GetJobTagging`.
        GetJobTagging,
        /// `s3:PutJobTagging`.
        PutJobTagging,
        /// `s3:UpdateJobPriority`.
        UpdateJobPriority,
        /// `s3:UpdateJobStatus`.
        UpdateJobStatus,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Job {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteJobTagging => "s3:DeleteJobTagging",
                Self::DescribeJob => "s3:DescribeJob",
                Self::GetJobTagging => "s3:GetJobTagging",
                Self::PutJobTagging => "s3:PutJobTagging",
                Self::UpdateJobPriority => "s3:UpdateJobPriority",
                Self::UpdateJobStatus => "s3:UpdateJobStatus",
            }
        }
    }
    /// Actions on `arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Multiregionaccesspoint {
        /// `s3:CreateMultiRegionAccessPoint`.
        CreateMultiRegionAccessPoint,
        /// `s3:DeleteMultiRegionAccessPoint`.
        DeleteMultiRegionAccessPoint,
        /// `s3:GetMultiRegionAccessPoint`.
        GetMultiRegionAccessPoint,
        /// `s3:GetMultiRegionAccessPointPolicy`.
        GetMultiRegionAccessPointPolicy,
        /// `s3:GetMultiRegionAccessPointPolicyStatus`.
        GetMultiRegionAccessPointPolicyStatus,
        /// `s3:GetMultiRegionAccessPointRoutes`.
        GetMultiRegionAccessPointRoutes,
        /// `s3:PutMultiRegionAccessPointPolicy`.
        PutMultiRegionAccessPointPolicy,
        /// `s3:SubmitMultiRegionAccessPointRoutes`.
        SubmitMultiRegionAccessPointRoutes,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Multiregionaccesspoint {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateMultiRegionAccessPoint => "s3:CreateMultiRegionAccessPoint",
                Self::DeleteMultiRegionAccessPoint => "s3:DeleteMultiRegionAccessPoint",
                Self::GetMultiRegionAccessPoint => "s3:GetMultiRegionAccessPoint",
                Self::GetMultiRegionAccessPointPolicy => "s3:GetMultiRegionAccessPointPolicy",
                Self::GetMultiRegionAccessPointPolicyStatus => {
                    "s3:GetMultiRegionAccessPointPolicyStatus"
                }
                Self::GetMultiRegionAccessPointRoutes => "s3:GetMultiRegionAccessPointRoutes",
                Self::PutMultiRegionAccessPointPolicy => "s3:PutMultiRegionAccessPointPolicy",
                Self::SubmitMultiRegionAccessPointRoutes => "s3:SubmitMultiRegionAccessPointRoutes",
            }
        }
    }
    /// Actions on `arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Multiregionaccesspointrequestarn {
        /// `s3:DescribeMultiRegionAccessPointOperation`.
        DescribeMultiRegionAccessPointOperation,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Multiregionaccesspointrequestarn {
        fn name(&self) -> &'static str {
            match self {
                Self::DescribeMultiRegionAccessPointOperation => {
                    "s3:DescribeMultiRegionAccessPointOperation"
                }
            }
        }
    }
    /// Actions on `arn:${Partition}:s3:::${BucketName}/${ObjectName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Object {
        /// `s3:AbortMultipartUpload`.
        AbortMultipartUpload,
        /// `s3:BypassGovernanceRetention`.
        BypassGovernanceRetention,
        /// `s3:DeleteObject`.
        DeleteObject,
        /// `s3:DeleteObjectTagging`.
        DeleteObjectTagging,
        /// `s3:DeleteObjectVersion`.
        DeleteObjectVersion,
        /// `s3:DeleteObjectVersionTagging`.
        DeleteObjectVersionTagging,
        /// `s3:GetObject`.
        GetObject,
        /// `s3:GetObjectAcl`.
        GetObjectAcl,
        /// `s3:GetObjectAttributes`.
        GetObjectAttributes,
        /// `s3:GetObjectLegalHold`.
        GetObjectLegalHold,
        /// `s3:GetObjectRetention`.
        GetObjectRetention,
        /// `s3:GetObjectTagging`.
        GetObjectTagging,
        /// `s3:GetObjectTorrent`.
        GetObjectTorrent,
        /// `s3:GetObjectVersion`.
        GetObjectVersion,
        /// `s3:GetObjectVersionAcl`.
        GetObjectVersionAcl,
        /// `s3:GetObjectVersionAttributes`.
        GetObjectVersionAttributes,
        /// `s3:GetObjectVersionForReplication`.
        GetObjectVersionForReplication,
        /// `s3:GetObjectVersionTagging`.
        GetObjectVersionTagging,
        /// `s3:GetObjectVersionTorrent`.
        GetObjectVersionTorrent,
        /// `s3:InitiateReplication`.
        InitiateReplication,
        /// `s3:ListMultipartUploadParts`.
        ListMultipartUploadParts,
        /// `s3:ObjectOwnerOverrideToBucketOwner`.
        ObjectOwnerOverrideToBucketOwner,
        /// `s3:PutObject`.
        PutObject,
        /// `s3:PutObjectAcl`.
        PutObjectAcl,
        /// `s3:PutObjectLegalHold`.
        PutObjectLegalHold,
        /// `s3:PutObjectRetention`.
        PutObjectRetention,
        /// `s3:PutObjectTagging`.
        PutObjectTagging,
        /// `s3:PutObjectVersionAcl`.
        PutObjectVersionAcl,
        /// `s3:PutObjectVersionTagging`.
        PutObjectVersionTagging,
        /// `s3:ReplicateDelete`.
        ReplicateDelete,
        /// `s3:ReplicateObject`.
        ReplicateObject,
        /// `s3:ReplicateTags`.
        ReplicateTags,
        /// `s3:RestoreObject`.
        RestoreObject,
        /// `s3:UpdateObjectEncryption`.
        UpdateObjectEncryption,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Object {
        fn name(&self) -> &'static str {
            match self {
                Self::AbortMultipartUpload => "s3:AbortMultipartUpload",
                Self::BypassGovernanceRetention => "s3:BypassGovernanceRetention",
                Self::DeleteObject => "s3:DeleteObject",
                Self::DeleteObjectTagging => "s3:DeleteObjectTagging",
                Self::DeleteObjectVersion => "s3:DeleteObjectVersion",
                Self::DeleteObjectVersionTagging => "s3:DeleteObjectVersionTagging",
                Self::GetObject => "s3:GetObject",
                Self::GetObjectAcl => "s3:GetObjectAcl",
                Self::GetObjectAttributes => "s3:GetObjectAttributes",
                Self::GetObjectLegalHold => "s3:GetObjectLegalHold",
                Self::GetObjectRetention => "s3:GetObjectRetention",
                Self::GetObjectTagging => "s3:GetObjectTagging",
                Self::GetObjectTorrent => "s3:GetObjectTorrent",
                Self::GetObjectVersion => "s3:GetObjectVersion",
                Self::GetObjectVersionAcl => "s3:GetObjectVersionAcl",
                Self::GetObjectVersionAttributes => "s3:GetObjectVersionAttributes",
                Self::GetObjectVersionForReplication => "s3:GetObjectVersionForReplication",
                Self::GetObjectVersionTagging => "s3:GetObjectVersionTagging",
                Self::GetObjectVersionTorrent => "s3:GetObjectVersionTorrent",
                Self::InitiateReplication => "s3:InitiateReplication",
                Self::ListMultipartUploadParts => "s3:ListMultipartUploadParts",
                Self::ObjectOwnerOverrideToBucketOwner => "s3:ObjectOwnerOverrideToBucketOwner",
                Self::PutObject => "s3:PutObject",
                Self::PutObjectAcl => "s3:PutObjectAcl",
                Self::PutObjectLegalHold => "s3:PutObjectLegalHold",
                Self::PutObjectRetention => "s3:PutObjectRetention",
                Self::PutObjectTagging => "s3:PutObjectTagging",
                Self::PutObjectVersionAcl => "s3:PutObjectVersionAcl",
                Self::PutObjectVersionTagging => "s3:PutObjectVersionTagging",
                Self::ReplicateDelete => "s3:ReplicateDelete",
                Self::ReplicateObject => "s3:ReplicateObject",
                Self::ReplicateTags => "s3:ReplicateTags",
                Self::RestoreObject => "s3:RestoreObject",
                Self::UpdateObjectEncryption => "s3:UpdateObjectEncryption",
            }
        }
    }
    /// Actions on `arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Objectlambdaaccesspoint {
        /// `s3:CreateAccessPointForObjectLambda`.
        CreateAccessPointForObjectLambda,
        /// `s3:DeleteAccessPointForObjectLambda`.
        DeleteAccessPointForObjectLambda,
        /// `s3:DeleteAccessPointPolicyForObjectLambda`.
        DeleteAccessPointPolicyForObjectLambda,
        /// `s3:GetAccessPointConfigurationForObjectLambda`.
        GetAccessPointConfigurationForObjectLambda,
        /// `s3:GetAccessPointForObjectLambda`.
        GetAccessPointForObjectLambda,
        /// `s3:GetAccessPointPolicyForObjectLambda`.
        GetAccessPointPolicyForObjectLambda,
        /// `s3:GetAccessPointPolicyStatusForObjectLambda`.
        GetAccessPointPolicyStatusForObjectLambda,
        /// `s3:PutAccessPointConfigurationForObjectLambda`.
        PutAccessPointConfigurationForObjectLambda,
        /// `s3:PutAccessPointPolicyForObjectLambda`.
        PutAccessPointPolicyForObjectLambda,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Objectlambdaaccesspoint {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateAccessPointForObjectLambda => "s3:CreateAccessPointForObjectLambda",
                Self::DeleteAccessPointForObjectLambda => "s3:DeleteAccessPointForObjectLambda",
                Self::DeleteAccessPointPolicyForObjectLambda => {
                    "s3:DeleteAccessPointPolicyForObjectLambda"
                }
                Self::GetAccessPointConfigurationForObjectLambda => {
                    "s3:GetAccessPointConfigurationForObjectLambda"
                }
                Self::GetAccessPointForObjectLambda => "s3:GetAccessPointForObjectLambda",
                Self::GetAccessPointPolicyForObjectLambda => {
                    "s3:GetAccessPointPolicyForObjectLambda"
                }
                Self::GetAccessPointPolicyStatusForObjectLambda => {
                    "s3:GetAccessPointPolicyStatusForObjectLambda"
                }
                Self::PutAccessPointConfigurationForObjectLambda => {
                    "s3:PutAccessPointConfigurationForObjectLambda"
                }
                Self::PutAccessPointPolicyForObjectLambda => {
                    "s3:PutAccessPointPolicyForObjectLambda"
                }
            }
        }
    }
    /// Actions on `arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Storagelensconfiguration {
        /// `s3:DeleteStorageLensConfiguration`.
        DeleteStorageLensConfiguration,
        /// `s3:DeleteStorageLensConfigurationTagging`.
        DeleteStorageLensConfigurationTagging,
        /// `s3:GetStorageLensConfiguration`.
        GetStorageLensConfiguration,
        /// `s3:GetStorageLensConfigurationTagging`.
        GetStorageLensConfigurationTagging,
        /// `s3:GetStorageLensDashboard`.
        GetStorageLensDashboard,
        /// `s3:PutStorageLensConfigurationTagging`.
        PutStorageLensConfigurationTagging,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Storagelensconfiguration {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteStorageLensConfiguration => "s3:DeleteStorageLensConfiguration",
                Self::DeleteStorageLensConfigurationTagging => {
                    "s3:DeleteStorageLensConfigurationTagging"
                }
                Self::GetStorageLensConfiguration => "s3:GetStorageLensConfiguration",
                Self::GetStorageLensConfigurationTagging => "s3:GetStorageLensConfigurationTagging",
                Self::GetStorageLensDashboard => "s3:GetStorageLensDashboard",
                Self::PutStorageLensConfigurationTagging => "s3:PutStorageLensConfigurationTagging",
            }
        }
    }
    /// Actions on `arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Storagelensgroup {
        /// `s3:DeleteStorageLensGroup`.
        DeleteStorageLensGroup,
        /// `s3:GetStorageLensGroup`.
        GetStorageLensGroup,
        /// `s3:ListTagsForResource`.
        ListTagsForResource,
        /// `s3:TagResource`.
        TagResource,
        /// `s3:UntagResource`.
        UntagResource,
        /// `s3:UpdateStorageLensGroup`.
        UpdateStorageLensGroup,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Storagelensgroup {
        fn name(&self) -> &'static str {
            match self {
                Self::DeleteStorageLensGroup => "s3:DeleteStorageLensGroup",
                Self::GetStorageLensGroup => "s3:GetStorageLensGroup",
                Self::ListTagsForResource => "s3:ListTagsForResource",
                Self::TagResource => "s3:TagResource",
                Self::UntagResource => "s3:UntagResource",
                Self::UpdateStorageLensGroup => "s3:UpdateStorageLensGroup",
            }
        }
    }
}
/// The actions of `secretsmanager`.
pub mod secretsmanager {
    /// Actions on `arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Secret {
        /// `secretsmanager:CancelRotateSecret`.
        CancelRotateSecret,
        /// `secretsmanager:CreateSecret`.
        CreateSecret,
        /// `secretsmanager:DeleteResourcePolicy`.
        DeleteResourcePolicy,
        /// `secretsmanager:DeleteSecret`.
        DeleteSecret,
        /// `secretsmanager:DescribeSecret`.
        DescribeSecret,
        /// `secretsmanager:GetResourcePolicy`.
        GetResourcePolicy,
        /// `secretsmanager:GetSecretValue`.
        GetSecretValue,
        /// `secretsmanager:ListSecretVersionIds`.
        ListSecretVersionIds,
        /// `secretsmanager:PutResourcePolicy`.
        PutResourcePolicy,
        /// `secretsmanager:PutSecretValue`.
        PutSecretValue,
        /// `secretsmanager:RemoveRegionsFromReplication`.
        RemoveRegionsFromReplication,
        /// `secretsmanager:ReplicateSecretToRegions`.
        ReplicateSecretToRegions,
        /// `secretsmanager:RestoreSecret`.
        RestoreSecret,
        /// `secretsmanager:RotateSecret`.
        RotateSecret,
        /// `secretsmanager:StopReplicationToReplica`.
        StopReplicationToReplica,
        /// `secretsmanager:TagResource`.
        TagResource,
        /// `secretsmanager:UntagResource`.
        UntagResource,
        /// `secretsmanager:UpdateSecret`.
        UpdateSecret,
        /// `secretsmanager:UpdateSecretVersionStage`.
        UpdateSecretVersionStage,
        /// `secretsmanager:ValidateResourcePolicy`.
        ValidateResourcePolicy,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Secret {
        fn name(&self) -> &'static str {
            match self {
                Self::CancelRotateSecret => "secretsmanager:CancelRotateSecret",
                Self::CreateSecret => "secretsmanager:CreateSecret",
                Self::DeleteResourcePolicy => "secretsmanager:DeleteResourcePolicy",
                Self::DeleteSecret => "secretsmanager:DeleteSecret",
                Self::DescribeSecret => "secretsmanager:DescribeSecret",
                Self::GetResourcePolicy => "secretsmanager:GetResourcePolicy",
                Self::GetSecretValue => "secretsmanager:GetSecretValue",
                Self::ListSecretVersionIds => "secretsmanager:ListSecretVersionIds",
                Self::PutResourcePolicy => "secretsmanager:PutResourcePolicy",
                Self::PutSecretValue => "secretsmanager:PutSecretValue",
                Self::RemoveRegionsFromReplication => "secretsmanager:RemoveRegionsFromReplication",
                Self::ReplicateSecretToRegions => "secretsmanager:ReplicateSecretToRegions",
                Self::RestoreSecret => "secretsmanager:RestoreSecret",
                Self::RotateSecret => "secretsmanager:RotateSecret",
                Self::StopReplicationToReplica => "secretsmanager:StopReplicationToReplica",
                Self::TagResource => "secretsmanager:TagResource",
                Self::UntagResource => "secretsmanager:UntagResource",
                Self::UpdateSecret => "secretsmanager:UpdateSecret",
                Self::UpdateSecretVersionStage => "secretsmanager:UpdateSecretVersionStage",
                Self::ValidateResourcePolicy => "secretsmanager:ValidateResourcePolicy",
            }
        }
    }
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `secretsmanager:BatchGetSecretValue`.
        BatchGetSecretValue,
        /// `secretsmanager:GetRandomPassword`.
        GetRandomPassword,
        /// `secretsmanager:ListSecrets`.
        ListSecrets,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::BatchGetSecretValue => "secretsmanager:BatchGetSecretValue",
                Self::GetRandomPassword => "secretsmanager:GetRandomPassword",
                Self::ListSecrets => "secretsmanager:ListSecrets",
            }
        }
    }
}
/// The actions of `sns`.
pub mod sns {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `sns:CheckIfPhoneNumberIsOptedOut`.
        CheckIfPhoneNumberIsOptedOut,
        /// `sns:CreatePlatformApplication`.
        CreatePlatformApplication,
        /// `sns:CreatePlatformEndpoint`.
        CreatePlatformEndpoint,
        /// `sns:CreateSMSSandboxPhoneNumber`.
        CreateSMSSandboxPhoneNumber,
        /// `sns:DeleteEndpoint`.
        DeleteEndpoint,
        /// `sns:DeletePlatformApplication`.
        DeletePlatformApplication,
        /// `sns:DeleteSMSSandboxPhoneNumber`.
        DeleteSMSSandboxPhoneNumber,
        /// `sns:GetEndpointAttributes`.
        GetEndpointAttributes,
        /// `sns:GetPlatformApplicationAttributes`.
        GetPlatformApplicationAttributes,
        /// `sns:GetSMSAttributes`.
        GetSMSAttributes,
        /// `sns:GetSMSSandboxAccountStatus`.
        GetSMSSandboxAccountStatus,
        /// `sns:GetSubscriptionAttributes`.
        GetSubscriptionAttributes,
        /// `sns:ListEndpointsByPlatformApplication`.
        ListEndpointsByPlatformApplication,
        /// `sns:ListOriginationNumbers`.
        ListOriginationNumbers,
        /// `sns:ListPhoneNumbersOptedOut`.
        ListPhoneNumbersOptedOut,
        /// `sns:ListPlatformApplications`.
        ListPlatformApplications,
        /// `sns:ListSMSSandboxPhoneNumbers`.
        ListSMSSandboxPhoneNumbers,
        /// `sns:ListSubscriptions`.
        ListSubscriptions,
        /// `sns:ListTopics`.
        ListTopics,
        /// `sns:OptInPhoneNumber`.
        OptInPhoneNumber,
        /// `sns:SetEndpointAttributes`.
        SetEndpointAttributes,
        /// `sns:SetPlatformApplicationAttributes`.
        SetPlatformApplicationAttributes,
        /// `sns:SetSMSAttributes`.
        SetSMSAttributes,
        /// `sns:SetSubscriptionAttributes`.
        SetSubscriptionAttributes,
        /// `sns:Unsubscribe`.
        Unsubscribe,
        /// `sns:VerifySMSSandboxPhoneNumber`.
        VerifySMSSandboxPhoneNumber,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::CheckIfPhoneNumberIsOptedOut => "sns:CheckIfPhoneNumberIsOptedOut",
                Self::CreatePlatformApplication => "sns:CreatePlatformApplication",
                Self::CreatePlatformEndpoint => "sns:CreatePlatformEndpoint",
                Self::CreateSMSSandboxPhoneNumber => "sns:CreateSMSSandboxPhoneNumber",
                Self::DeleteEndpoint => "sns:DeleteEndpoint",
                Self::DeletePlatformApplication => "sns:DeletePlatformApplication",
                Self::DeleteSMSSandboxPhoneNumber => "sns:DeleteSMSSandboxPhoneNumber",
                Self::GetEndpointAttributes => "sns:GetEndpointAttributes",
                Self::GetPlatformApplicationAttributes => "sns:GetPlatformApplicationAttributes",
                Self::GetSMSAttributes => "sns:GetSMSAttributes",
                Self::GetSMSSandboxAccountStatus => "sns:GetSMSSandboxAccountStatus",
                Self::GetSubscriptionAttributes => "sns:GetSubscriptionAttributes",
                Self::ListEndpointsByPlatformApplication => {
                    "sns:ListEndpointsByPlatformApplication"
                }
                Self::ListOriginationNumbers => "sns:ListOriginationNumbers",
                Self::ListPhoneNumbersOptedOut => "sns:ListPhoneNumbersOptedOut",
                Self::ListPlatformApplications => "sns:ListPlatformApplications",
                Self::ListSMSSandboxPhoneNumbers => "sns:ListSMSSandboxPhoneNumbers",
                Self::ListSubscriptions => "sns:ListSubscriptions",
                Self::ListTopics => "sns:ListTopics",
                Self::OptInPhoneNumber => "sns:OptInPhoneNumber",
                Self::SetEndpointAttributes => "sns:SetEndpointAttributes",
                Self::SetPlatformApplicationAttributes => "sns:SetPlatformApplicationAttributes",
                Self::SetSMSAttributes => "sns:SetSMSAttributes",
                Self::SetSubscriptionAttributes => "sns:SetSubscriptionAttributes",
                Self::Unsubscribe => "sns:Unsubscribe",
                Self::VerifySMSSandboxPhoneNumber => "sns:VerifySMSSandboxPhoneNumber",
            }
        }
    }
    /// Actions on `arn:${Partition}:sns:${Region}:${Account}:${TopicName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Topic {
        /// `sns:AddPermission`.
        AddPermission,
        /// `sns:ConfirmSubscription`.
        ConfirmSubscription,
        /// `sns:CreateTopic`.
        CreateTopic,
        /// `sns:DeleteTopic`.
        DeleteTopic,
        /// `sns:GetDataProtectionPolicy`.
        GetDataProtectionPolicy,
        /// `sns:GetTopicAttributes`.
        GetTopicAttributes,
        /// `sns:ListSubscriptionsByTopic`.
        ListSubscriptionsByTopic,
        /// `sns:ListTagsForResource`.
        ListTagsForResource,
        /// `sns:Publish`.
        Publish,
        /// `sns:PutDataProtectionPolicy`.
        PutDataProtectionPolicy,
        /// `sns:RemovePermission`.
        RemovePermission,
        /// `sns:SetTopicAttributes`.
        SetTopicAttributes,
        /// `sns:Subscribe`.
        Subscribe,
        /// `sns:TagResource`.
        TagResource,
        /// `sns:UntagResource`.
        UntagResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Topic {
        fn name(&self) -> &'static str {
            match self {
                Self::AddPermission => "sns:AddPermission",
                Self::ConfirmSubscription => "sns:ConfirmSubscription",
                Self::CreateTopic => "sns:CreateTopic",
                Self::DeleteTopic => "sns:DeleteTopic",
                Self::GetDataProtectionPolicy => "sns:GetDataProtectionPolicy",
                Self::GetTopicAttributes => "sns:GetTopicAttributes",
                Self::ListSubscriptionsByTopic => "sns:ListSubscriptionsByTopic",
                Self::ListTagsForResource => "sns:ListTagsForResource",
                Self::Publish => "sns:Publish",
                Self::PutDataProtectionPolicy => "sns:PutDataProtectionPolicy",
                Self::RemovePermission => "sns:RemovePermission",
                Self::SetTopicAttributes => "sns:SetTopicAttributes",
                Self::Subscribe => "sns:Subscribe",
                Self::TagResource => "sns:TagResource",
                Self::UntagResource => "sns:UntagResource",
            }
        }
    }
}
/// The actions of `sqs`.
pub mod sqs {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `sqs:ListQueues`.
        ListQueues,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::ListQueues => "sqs:ListQueues",
            }
        }
    }
    /// Actions on `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Queue {
        /// `sqs:AddPermission`.
        AddPermission,
        /// `sqs:CancelMessageMoveTask`.
        CancelMessageMoveTask,
        /// `sqs:ChangeMessageVisibility`.
        ChangeMessageVisibility,
        /// `sqs:CreateQueue`.
        CreateQueue,
        /// `sqs:DeleteMessage`.
        DeleteMessage,
        /// `sqs:DeleteQueue`.
        DeleteQueue,
        /// `sqs:GetQueueAttributes`.
        GetQueueAttributes,
        /// `sqs:GetQueueUrl`.
        GetQueueUrl,
        /// `sqs:ListDeadLetterSourceQueues`.
        ListDeadLetterSourceQueues,
        /// `sqs:ListMessageMoveTasks`.
        ListMessageMoveTasks,
        /// `sqs:ListQueueTags`.
        ListQueueTags,
        /// `sqs:PurgeQueue`.
        PurgeQueue,
        /// `sqs:ReceiveMessage`.
        ReceiveMessage,
        /// `sqs:RemovePermission`.
        RemovePermission,
        /// `sqs:SendMessage`.
        SendMessage,
        /// `sqs:SetQueueAttributes`.
        SetQueueAttributes,
        /// `sqs:StartMessageMoveTask`.
        StartMessageMoveTask,
        /// `sqs:TagQueue`.
        TagQueue,
        /// `sqs:UntagQueue`.
        UntagQueue,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Queue {
        fn name(&self) -> &'static str {
            match self {
                Self::AddPermission => "sqs:AddPermission",
                Self::CancelMessageMoveTask => "sqs:CancelMessageMoveTask",
                Self::ChangeMessageVisibility => "sqs:ChangeMessageVisibility",
                Self::CreateQueue => "sqs:CreateQueue",
                Self::DeleteMessage => "sqs:DeleteMessage",
                Self::DeleteQueue => "sqs:DeleteQueue",
                Self::GetQueueAttributes => "sqs:GetQueueAttributes",
                Self::GetQueueUrl => "sqs:GetQueueUrl",
                Self::ListDeadLetterSourceQueues => "sqs:ListDeadLetterSourceQueues",
                Self::ListMessageMoveTasks => "sqs:ListMessageMoveTasks",
                Self::ListQueueTags => "sqs:ListQueueTags",
                Self::PurgeQueue => "sqs:PurgeQueue",
                Self::ReceiveMessage => "sqs:ReceiveMessage",
                Self::RemovePermission => "sqs:RemovePermission",
                Self::SendMessage => "sqs:SendMessage",
                Self::SetQueueAttributes => "sqs:SetQueueAttributes",
                Self::StartMessageMoveTask => "sqs:StartMessageMoveTask",
                Self::TagQueue => "sqs:TagQueue",
                Self::UntagQueue => "sqs:UntagQueue",
            }
        }
    }
}
/// The actions of `sts`.
pub mod sts {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `sts:DecodeAuthorizationMessage`.
        DecodeAuthorizationMessage,
        /// `sts:GetAccessKeyInfo`.
        GetAccessKeyInfo,
        /// `sts:GetCallerIdentity`.
        GetCallerIdentity,
        /// `sts:GetDelegatedAccessToken`.
        GetDelegatedAccessToken,
        /// `sts:GetServiceBearerToken`.
        GetServiceBearerToken,
        /// `sts:GetSessionToken`.
        GetSessionToken,
        /// `sts:GetWebIdentityToken`.
        GetWebIdentityToken,
        /// `sts:TagGetWebIdentityToken`.
        TagGetWebIdentityToken,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::DecodeAuthorizationMessage => "sts:DecodeAuthorizationMessage",
                Self::GetAccessKeyInfo => "sts:GetAccessKeyInfo",
                Self::GetCallerIdentity => "sts:GetCallerIdentity",
                Self::GetDelegatedAccessToken => "sts:GetDelegatedAccessToken",
                Self::GetServiceBearerToken => "sts:GetServiceBearerToken",
                Self::GetSessionToken => "sts:GetSessionToken",
                Self::GetWebIdentityToken => "sts:GetWebIdentityToken",
                Self::TagGetWebIdentityToken => "sts:TagGetWebIdentityToken",
            }
        }
    }
    /// Actions on `arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum FederatedUser {
        /// `sts:GetFederationToken`.
        GetFederationToken,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for FederatedUser {
        fn name(&self) -> &'static str {
            match self {
                Self::GetFederationToken => "sts:GetFederationToken",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Role {
        /// `sts:AssumeRole`.
        AssumeRole,
        /// `sts:AssumeRoleWithSAML`.
        AssumeRoleWithSAML,
        /// `sts:AssumeRoleWithWebIdentity`.
        AssumeRoleWithWebIdentity,
        /// `sts:SetContext`.
        SetContext,
        /// `sts:SetSourceIdentity`.
        SetSourceIdentity,
        /// `sts:TagSession`.
        TagSession,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Role {
        fn name(&self) -> &'static str {
            match self {
                Self::AssumeRole => "sts:AssumeRole",
                Self::AssumeRoleWithSAML => "sts:AssumeRoleWithSAML",
                Self::AssumeRoleWithWebIdentity => "sts:AssumeRoleWithWebIdentity",
                Self::SetContext => "sts:SetContext",
                Self::SetSourceIdentity => "sts:SetSourceIdentity",
                Self::TagSession => "sts:TagSession",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:root`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum RootUser {
        /// `sts:AssumeRoot`.
        AssumeRoot,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for RootUser {
        fn name(&self) -> &'static str {
            match self {
                Self::AssumeRoot => "sts:AssumeRoot",
            }
        }
    }
    /// Actions on `arn:${Partition}:sts::${Account}:self`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum SelfSession {
        /// `sts:SetContext`.
        SetContext,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for SelfSession {
        fn name(&self) -> &'static str {
            match self {
                Self::SetContext => "sts:SetContext",
            }
        }
    }
    /// Actions on `arn:${Partition}:iam::${Account}:user/${UserNameWithPath}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum User {
        /// `sts:GetFederationToken`.
        GetFederationToken,
        /// `sts:SetSourceIdentity`.
        SetSourceIdentity,
        /// `sts:TagSession`.
        TagSession,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for User {
        fn name(&self) -> &'static str {
            match self {
                Self::GetFederationToken => "sts:GetFederationToken",
                Self::SetSourceIdentity => "sts:SetSourceIdentity",
                Self::TagSession => "sts:TagSession",
            }
        }
    }
}
/// The actions of `wafv2`.
pub mod wafv2 {
    /// Actions on `arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum AmplifyApp {
        /// `wafv2:AssociateWebACL`.
        AssociateWebACL,
        /// `wafv2:DisassociateWebACL`.
        DisassociateWebACL,
        /// `wafv2:GetWebACLForResource`.
        GetWebACLForResource,
        /// `wafv2:ListResourcesForWebACL`.
        ListResourcesForWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for AmplifyApp {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateWebACL => "wafv2:AssociateWebACL",
                Self::DisassociateWebACL => "wafv2:DisassociateWebACL",
                Self::GetWebACLForResource => "wafv2:GetWebACLForResource",
                Self::ListResourcesForWebACL => "wafv2:ListResourcesForWebACL",
            }
        }
    }
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `wafv2:CheckCapacity`.
        CheckCapacity,
        /// `wafv2:CreateAPIKey`.
        CreateAPIKey,
        /// `wafv2:DeleteAPIKey`.
        DeleteAPIKey,
        /// `wafv2:DescribeAllManagedProducts`.
        DescribeAllManagedProducts,
        /// `wafv2:DescribeManagedProductsByVendor`.
        DescribeManagedProductsByVendor,
        /// `wafv2:DescribeManagedRuleGroup`.
        DescribeManagedRuleGroup,
        /// `wafv2:GenerateMobileSdkReleaseUrl`.
        GenerateMobileSdkReleaseUrl,
        /// `wafv2:GetDecryptedAPIKey`.
        GetDecryptedAPIKey,
        /// `wafv2:GetMobileSdkRelease`.
        GetMobileSdkRelease,
        /// `wafv2:ListAPIKeys`.
        ListAPIKeys,
        /// `wafv2:ListAvailableManagedRuleGroupVersions`.
        ListAvailableManagedRuleGroupVersions,
        /// `wafv2:ListAvailableManagedRuleGroups`.
        ListAvailableManagedRuleGroups,
        /// `wafv2:ListIPSets`.
        ListIPSets,
        /// `wafv2:ListLoggingConfigurations`.
        ListLoggingConfigurations,
        /// `wafv2:ListManagedRuleSets`.
        ListManagedRuleSets,
        /// `wafv2:ListMobileSdkReleases`.
        ListMobileSdkReleases,
        /// `wafv2:ListRegexPatternSets`.
        ListRegexPatternSets,
        /// `wafv2:ListRuleGroups`.
        ListRuleGroups,
        /// `wafv2:ListWebACLs`.
        ListWebACLs,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::CheckCapacity => "wafv2:CheckCapacity",
                Self::CreateAPIKey => "wafv2:CreateAPIKey",
                Self::DeleteAPIKey => "wafv2:DeleteAPIKey",
                Self::DescribeAllManagedProducts => "wafv2:DescribeAllManagedProducts",
                Self::DescribeManagedProductsByVendor => "wafv2:DescribeManagedProductsByVendor",
                Self::DescribeManagedRuleGroup => "wafv2:DescribeManagedRuleGroup",
                Self::GenerateMobileSdkReleaseUrl => "wafv2:GenerateMobileSdkReleaseUrl",
                Self::GetDecryptedAPIKey => "wafv2:GetDecryptedAPIKey",
                Self::GetMobileSdkRelease => "wafv2:GetMobileSdkRelease",
                Self::ListAPIKeys => "wafv2:ListAPIKeys",
                Self::ListAvailableManagedRuleGroupVersions => {
                    "wafv2:ListAvailableManagedRuleGroupVersions"
                }
                Self::ListAvailableManagedRuleGroups => "wafv2:ListAvailableManagedRuleGroups",
                Self::ListIPSets => "wafv2:ListIPSets",
                Self::ListLoggingConfigurations => "wafv2:ListLoggingConfigurations",
                Self::ListManagedRuleSets => "wafv2:ListManagedRuleSets",
                Self::ListMobileSdkReleases => "wafv2:ListMobileSdkReleases",
                Self::ListRegexPatternSets => "wafv2:ListRegexPatternSets",
                Self::ListRuleGroups => "wafv2:ListRuleGroups",
                Self::ListWebACLs => "wafv2:ListWebACLs",
            }
        }
    }
    /// Actions on `arn:${Partition}:apigateway:${Region}::/restapis/${ApiId}/stages/${StageName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Apigateway {
        /// `wafv2:AssociateWebACL`.
        AssociateWebACL,
        /// `wafv2:DisassociateWebACL`.
        DisassociateWebACL,
        /// `wafv2:GetWebACLForResource`.
        GetWebACLForResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Apigateway {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateWebACL => "wafv2:AssociateWebACL",
                Self::DisassociateWebACL => "wafv2:DisassociateWebACL",
                Self::GetWebACLForResource => "wafv2:GetWebACLForResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Apprunner {
        /// `wafv2:AssociateWebACL`.
        AssociateWebACL,
        /// `wafv2:DisassociateWebACL`.
        DisassociateWebACL,
        /// `wafv2:GetWebACLForResource`.
        GetWebACLForResource,
        /// `wafv2:ListResourcesForWebACL`.
        ListResourcesForWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Apprunner {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateWebACL => "wafv2:AssociateWebACL",
                Self::DisassociateWebACL => "wafv2:DisassociateWebACL",
                Self::GetWebACLForResource => "wafv2:GetWebACLForResource",
                Self::ListResourcesForWebACL => "wafv2:ListResourcesForWebACL",
            }
        }
    }
    /// Actions on `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Appsync {
        /// `wafv2:AssociateWebACL`.
        AssociateWebACL,
        /// `wafv2:DisassociateWebACL`.
        DisassociateWebACL,
        /// `wafv2:GetWebACLForResource`.
        GetWebACLForResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Appsync {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateWebACL => "wafv2:AssociateWebACL",
                Self::DisassociateWebACL => "wafv2:DisassociateWebACL",
                Self::GetWebACLForResource => "wafv2:GetWebACLForResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/ipset/${Name}/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Ipset {
        /// `wafv2:CreateIPSet`.
        CreateIPSet,
        /// `wafv2:CreateRuleGroup`.
        CreateRuleGroup,
        /// `wafv2:CreateWebACL`.
        CreateWebACL,
        /// `wafv2:DeleteIPSet`.
        DeleteIPSet,
        /// `wafv2:GetIPSet`.
        GetIPSet,
        /// `wafv2:ListTagsForResource`.
        ListTagsForResource,
        /// `wafv2:TagResource`.
        TagResource,
        /// `wafv2:UntagResource`.
        UntagResource,
        /// `wafv2:UpdateIPSet`.
        UpdateIPSet,
        /// `wafv2:UpdateRuleGroup`.
        UpdateRuleGroup,
        /// `wafv2:UpdateWebACL`.
        UpdateWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Ipset {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateIPSet => "wafv2:CreateIPSet",
                Self::CreateRuleGroup => "wafv2:CreateRuleGroup",
                Self::CreateWebACL => "wafv2:CreateWebACL",
                Self::DeleteIPSet => "wafv2:DeleteIPSet",
                Self::GetIPSet => "wafv2:GetIPSet",
                Self::ListTagsForResource => "wafv2:ListTagsForResource",
                Self::TagResource => "wafv2:TagResource",
                Self::UntagResource => "wafv2:UntagResource",
                Self::UpdateIPSet => "wafv2:UpdateIPSet",
                Self::UpdateRuleGroup => "wafv2:UpdateRuleGroup",
                Self::UpdateWebACL => "wafv2:UpdateWebACL",
            }
        }
    }
    /// Actions on `arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum LoadbalancerApp {
        /// `wafv2:AssociateWebACL`.
        AssociateWebACL,
        /// `wafv2:DisassociateWebACL`.
        DisassociateWebACL,
        /// `wafv2:GetWebACLForResource`.
        GetWebACLForResource,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for LoadbalancerApp {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateWebACL => "wafv2:AssociateWebACL",
                Self::DisassociateWebACL => "wafv2:DisassociateWebACL",
                Self::GetWebACLForResource => "wafv2:GetWebACLForResource",
            }
        }
    }
    /// Actions on `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/managedruleset/${Name}/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Managedruleset {
        /// `wafv2:CreateWebACL`.
        CreateWebACL,
        /// `wafv2:GetManagedRuleSet`.
        GetManagedRuleSet,
        /// `wafv2:PutManagedRuleSetVersions`.
        PutManagedRuleSetVersions,
        /// `wafv2:UpdateManagedRuleSetVersionExpiryDate`.
        UpdateManagedRuleSetVersionExpiryDate,
        /// `wafv2:UpdateWebACL`.
        UpdateWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Managedruleset {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateWebACL => "wafv2:CreateWebACL",
                Self::GetManagedRuleSet => "wafv2:GetManagedRuleSet",
                Self::PutManagedRuleSetVersions => "wafv2:PutManagedRuleSetVersions",
                Self::UpdateManagedRuleSetVersionExpiryDate => {
                    "wafv2:UpdateManagedRuleSetVersionExpiryDate"
                }
                Self::UpdateWebACL => "wafv2:UpdateWebACL",
            }
        }
    }
    /// Actions on `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/regexpatternset/${Name}/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Regexpatternset {
        /// `wafv2:CreateRegexPatternSet`.
        CreateRegexPatternSet,
        /// `wafv2:CreateRuleGroup`.
        CreateRuleGroup,
        /// `wafv2:CreateWebACL`.
        CreateWebACL,
        /// `wafv2:DeleteRegexPatternSet`.
        DeleteRegexPatternSet,
        /// `wafv2:GetRegexPatternSet`.
        GetRegexPatternSet,
        /// `wafv2:ListTagsForResource`.
        ListTagsForResource,
        /// `wafv2:TagResource`.
        TagResource,
        /// `wafv2:UntagResource`.
        UntagResource,
        /// `wafv2:UpdateRegexPatternSet`.
        UpdateRegexPatternSet,
        /// `wafv2:UpdateRuleGroup`.
        UpdateRuleGroup,
        /// `wafv2:UpdateWebACL`.
        UpdateWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Regexpatternset {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateRegexPatternSet => "wafv2:CreateRegexPatternSet",
                Self::CreateRuleGroup => "wafv2:CreateRuleGroup",
                Self::CreateWebACL => "wafv2:CreateWebACL",
                Self::DeleteRegexPatternSet => "wafv2:DeleteRegexPatternSet",
                Self::GetRegexPatternSet => "wafv2:GetRegexPatternSet",
                Self::ListTagsForResource => "wafv2:ListTagsForResource",
                Self::TagResource => "wafv2:TagResource",
                Self::UntagResource => "wafv2:UntagResource",
                Self::UpdateRegexPatternSet => "wafv2:UpdateRegexPatternSet",
                Self::UpdateRuleGroup => "wafv2:UpdateRuleGroup",
                Self::UpdateWebACL => "wafv2:UpdateWebACL",
            }
        }
    }
    /// Actions on `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/rulegroup/${Name}/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Rulegroup {
        /// `wafv2:CreateRuleGroup`.
        CreateRuleGroup,
        /// `wafv2:CreateWebACL`.
        CreateWebACL,
        /// `wafv2:DeletePermissionPolicy`.
        DeletePermissionPolicy,
        /// `wafv2:DeleteRuleGroup`.
        DeleteRuleGroup,
        /// `wafv2:GetPermissionPolicy`.
        GetPermissionPolicy,
        /// `wafv2:GetRuleGroup`.
        GetRuleGroup,
        /// `wafv2:ListTagsForResource`.
        ListTagsForResource,
        /// `wafv2:PutManagedRuleSetVersions`.
        PutManagedRuleSetVersions,
        /// `wafv2:PutPermissionPolicy`.
        PutPermissionPolicy,
        /// `wafv2:TagResource`.
        TagResource,
        /// `wafv2:UntagResource`.
        UntagResource,
        /// `wafv2:UpdateRuleGroup`.
        UpdateRuleGroup,
        /// `wafv2:UpdateWebACL`.
        UpdateWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Rulegroup {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateRuleGroup => "wafv2:CreateRuleGroup",
                Self::CreateWebACL => "wafv2:CreateWebACL",
                Self::DeletePermissionPolicy => "wafv2:DeletePermissionPolicy",
                Self::DeleteRuleGroup => "wafv2:DeleteRuleGroup",
                Self::GetPermissionPolicy => "wafv2:GetPermissionPolicy",
                Self::GetRuleGroup => "wafv2:GetRuleGroup",
                Self::ListTagsForResource => "wafv2:ListTagsForResource",
                Self::PutManagedRuleSetVersions => "wafv2:PutManagedRuleSetVersions",
                Self::PutPermissionPolicy => "wafv2:PutPermissionPolicy",
                Self::TagResource => "wafv2:TagResource",
                Self::UntagResource => "wafv2:UntagResource",
                Self::UpdateRuleGroup => "wafv2:UpdateRuleGroup",
                Self::UpdateWebACL => "wafv2:UpdateWebACL",
            }
        }
    }
    /// Actions on `arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Userpool {
        /// `wafv2:AssociateWebACL`.
        AssociateWebACL,
        /// `wafv2:DisassociateWebACL`.
        DisassociateWebACL,
        /// `wafv2:GetWebACLForResource`.
        GetWebACLForResource,
        /// `wafv2:ListResourcesForWebACL`.
        ListResourcesForWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Userpool {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateWebACL => "wafv2:AssociateWebACL",
                Self::DisassociateWebACL => "wafv2:DisassociateWebACL",
                Self::GetWebACLForResource => "wafv2:GetWebACLForResource",
                Self::ListResourcesForWebACL => "wafv2:ListResourcesForWebACL",
            }
        }
    }
    /// Actions on `arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum VerifiedAccessInstance {
        /// `wafv2:AssociateWebACL`.
        AssociateWebACL,
        /// `wafv2:DisassociateWebACL`.
        DisassociateWebACL,
        /// `wafv2:GetWebACLForResource`.
        GetWebACLForResource,
        /// `wafv2:ListResourcesForWebACL`.
        ListResourcesForWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for VerifiedAccessInstance {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateWebACL => "wafv2:AssociateWebACL",
                Self::DisassociateWebACL => "wafv2:DisassociateWebACL",
                Self::GetWebACLForResource => "wafv2:GetWebACLForResource",
                Self::ListResourcesForWebACL => "wafv2:ListResourcesForWebACL",
            }
        }
    }
    /// Actions on `arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Webacl {
        /// `wafv2:AssociateWebACL`.
        AssociateWebACL,
        /// `wafv2:CreateWebACL`.
        CreateWebACL,
        /// `wafv2:DeleteFirewallManagerRuleGroups`.
        DeleteFirewallManagerRuleGroups,
        /// `wafv2:DeleteLoggingConfiguration`.
        DeleteLoggingConfiguration,
        /// `wafv2:DeleteWebACL`.
        DeleteWebACL,
        /// `wafv2:DisassociateFirewallManager`.
        DisassociateFirewallManager,
        /// `wafv2:GetLoggingConfiguration`.
        GetLoggingConfiguration,
        /// `wafv2:GetRateBasedStatementManagedKeys`.
        GetRateBasedStatementManagedKeys,
        /// `wafv2:GetSampledRequests`.
        GetSampledRequests,
        /// `wafv2:GetTopPathStatisticsByTraffic`.
        GetTopPathStatisticsByTraffic,
        /// `wafv2:GetWebACL`.
        GetWebACL,
        /// `wafv2:GetWebACLForResource`.
        GetWebACLForResource,
        /// `wafv2:ListResourcesForWebACL`.
        ListResourcesForWebACL,
        /// `wafv2:ListTagsForResource`.
        ListTagsForResource,
        /// `wafv2:PutFirewallManagerRuleGroups`.
        PutFirewallManagerRuleGroups,
        /// `wafv2:PutLoggingConfiguration`.
        PutLoggingConfiguration,
        /// `wafv2:TagResource`.
        TagResource,
        /// `wafv2:UntagResource`.
        UntagResource,
        /// `wafv2:UpdateWebACL`.
        UpdateWebACL,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Webacl {
        fn name(&self) -> &'static str {
            match self {
                Self::AssociateWebACL => "wafv2:AssociateWebACL",
                Self::CreateWebACL => "wafv2:CreateWebACL",
                Self::DeleteFirewallManagerRuleGroups => "wafv2:DeleteFirewallManagerRuleGroups",
                Self::DeleteLoggingConfiguration => "wafv2:DeleteLoggingConfiguration",
                Self::DeleteWebACL => "wafv2:DeleteWebACL",
                Self::DisassociateFirewallManager => "wafv2:DisassociateFirewallManager",
                Self::GetLoggingConfiguration => "wafv2:GetLoggingConfiguration",
                Self::GetRateBasedStatementManagedKeys => "wafv2:GetRateBasedStatementManagedKeys",
                Self::GetSampledRequests => "wafv2:GetSampledRequests",
                Self::GetTopPathStatisticsByTraffic => "wafv2:GetTopPathStatisticsByTraffic",
                Self::GetWebACL => "wafv2:GetWebACL",
                Self::GetWebACLForResource => "wafv2:GetWebACLForResource",
                Self::ListResourcesForWebACL => "wafv2:ListResourcesForWebACL",
                Self::ListTagsForResource => "wafv2:ListTagsForResource",
                Self::PutFirewallManagerRuleGroups => "wafv2:PutFirewallManagerRuleGroups",
                Self::PutLoggingConfiguration => "wafv2:PutLoggingConfiguration",
                Self::TagResource => "wafv2:TagResource",
                Self::UntagResource => "wafv2:UntagResource",
                Self::UpdateWebACL => "wafv2:UpdateWebACL",
            }
        }
    }
}
/// The actions of `xray`.
pub mod xray {
    /// Actions that know no resource: they are granted on `*`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Any {
        /// `xray:BatchGetTraceSummaryById`.
        BatchGetTraceSummaryById,
        /// `xray:BatchGetTraces`.
        BatchGetTraces,
        /// `xray:CancelTraceRetrieval`.
        CancelTraceRetrieval,
        /// `xray:DeleteResourcePolicy`.
        DeleteResourcePolicy,
        /// `xray:GetDistinctTraceGraphs`.
        GetDistinctTraceGraphs,
        /// `xray:GetEncryptionConfig`.
        GetEncryptionConfig,
        /// `xray:GetGroups`.
        GetGroups,
        /// `xray:GetIndexingRules`.
        GetIndexingRules,
        /// `xray:GetInsight`.
        GetInsight,
        /// `xray:GetInsightEvents`.
        GetInsightEvents,
        /// `xray:GetInsightImpactGraph`.
        GetInsightImpactGraph,
        /// `xray:GetInsightSummaries`.
        GetInsightSummaries,
        /// `xray:GetRetrievedTracesGraph`.
        GetRetrievedTracesGraph,
        /// `xray:GetSamplingRules`.
        GetSamplingRules,
        /// `xray:GetSamplingStatisticSummaries`.
        GetSamplingStatisticSummaries,
        /// `xray:GetSamplingTargets`.
        GetSamplingTargets,
        /// `xray:GetServiceGraph`.
        GetServiceGraph,
        /// `xray:GetTimeSeriesServiceStatistics`.
        GetTimeSeriesServiceStatistics,
        /// `xray:GetTraceGraph`.
        GetTraceGraph,
        /// `xray:GetTraceSegmentDestination`.
        GetTraceSegmentDestination,
        /// `xray:GetTraceSummaries`.
        GetTraceSummaries,
        /// `xray:Link`.
        Link,
        /// `xray:ListResourcePolicies`.
        ListResourcePolicies,
        /// `xray:ListRetrievedTraces`.
        ListRetrievedTraces,
        /// `xray:PutEncryptionConfig`.
        PutEncryptionConfig,
        /// `xray:PutResourcePolicy`.
        PutResourcePolicy,
        /// `xray:PutSpans`.
        PutSpans,
        /// `xray:PutSpansForIndexing`.
        PutSpansForIndexing,
        /// `xray:PutTelemetryRecords`.
        PutTelemetryRecords,
        /// `xray:PutTraceSegments`.
        PutTraceSegments,
        /// `xray:StartTraceRetrieval`.
        StartTraceRetrieval,
        /// `xray:UpdateIndexingRule`.
        UpdateIndexingRule,
        /// `xray:UpdateTraceSegmentDestination`.
        UpdateTraceSegmentDestination,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Any {
        fn name(&self) -> &'static str {
            match self {
                Self::BatchGetTraceSummaryById => "xray:BatchGetTraceSummaryById",
                Self::BatchGetTraces => "xray:BatchGetTraces",
                Self::CancelTraceRetrieval => "xray:CancelTraceRetrieval",
                Self::DeleteResourcePolicy => "xray:DeleteResourcePolicy",
                Self::GetDistinctTraceGraphs => "xray:GetDistinctTraceGraphs",
                Self::GetEncryptionConfig => "xray:GetEncryptionConfig",
                Self::GetGroups => "xray:GetGroups",
                Self::GetIndexingRules => "xray:GetIndexingRules",
                Self::GetInsight => "xray:GetInsight",
                Self::GetInsightEvents => "xray:GetInsightEvents",
                Self::GetInsightImpactGraph => "xray:GetInsightImpactGraph",
                Self::GetInsightSummaries => "xray:GetInsightSummaries",
                Self::GetRetrievedTracesGraph => "xray:GetRetrievedTracesGraph",
                Self::GetSamplingRules => "xray:GetSamplingRules",
                Self::GetSamplingStatisticSummaries => "xray:GetSamplingStatisticSummaries",
                Self::GetSamplingTargets => "xray:GetSamplingTargets",
                Self::GetServiceGraph => "xray:GetServiceGraph",
                Self::GetTimeSeriesServiceStatistics => "xray:GetTimeSeriesServiceStatistics",
                Self::GetTraceGraph => "xray:GetTraceGraph",
                Self::GetTraceSegmentDestination => "xray:GetTraceSegmentDestination",
                Self::GetTraceSummaries => "xray:GetTraceSummaries",
                Self::Link => "xray:Link",
                Self::ListResourcePolicies => "xray:ListResourcePolicies",
                Self::ListRetrievedTraces => "xray:ListRetrievedTraces",
                Self::PutEncryptionConfig => "xray:PutEncryptionConfig",
                Self::PutResourcePolicy => "xray:PutResourcePolicy",
                Self::PutSpans => "xray:PutSpans",
                Self::PutSpansForIndexing => "xray:PutSpansForIndexing",
                Self::PutTelemetryRecords => "xray:PutTelemetryRecords",
                Self::PutTraceSegments => "xray:PutTraceSegments",
                Self::StartTraceRetrieval => "xray:StartTraceRetrieval",
                Self::UpdateIndexingRule => "xray:UpdateIndexingRule",
                Self::UpdateTraceSegmentDestination => "xray:UpdateTraceSegmentDestination",
            }
        }
    }
    /// Actions on `arn:${Partition}:xray:${Region}:${Account}:group/${GroupName}/${Id}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Group {
        /// `xray:CreateGroup`.
        CreateGroup,
        /// `xray:DeleteGroup`.
        DeleteGroup,
        /// `xray:GetGroup`.
        GetGroup,
        /// `xray:ListTagsForResource`.
        ListTagsForResource,
        /// `xray:TagResource`.
        TagResource,
        /// `xray:UntagResource`.
        UntagResource,
        /// `xray:UpdateGroup`.
        UpdateGroup,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for Group {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateGroup => "xray:CreateGroup",
                Self::DeleteGroup => "xray:DeleteGroup",
                Self::GetGroup => "xray:GetGroup",
                Self::ListTagsForResource => "xray:ListTagsForResource",
                Self::TagResource => "xray:TagResource",
                Self::UntagResource => "xray:UntagResource",
                Self::UpdateGroup => "xray:UpdateGroup",
            }
        }
    }
    /// Actions on `arn:${Partition}:xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum SamplingRule {
        /// `xray:CreateSamplingRule`.
        CreateSamplingRule,
        /// `xray:DeleteSamplingRule`.
        DeleteSamplingRule,
        /// `xray:ListTagsForResource`.
        ListTagsForResource,
        /// `xray:TagResource`.
        TagResource,
        /// `xray:UntagResource`.
        UntagResource,
        /// `xray:UpdateSamplingRule`.
        UpdateSamplingRule,
    }
    #[diagnostic::do_not_recommend]
    impl crate::policy::Action for SamplingRule {
        fn name(&self) -> &'static str {
            match self {
                Self::CreateSamplingRule => "xray:CreateSamplingRule",
                Self::DeleteSamplingRule => "xray:DeleteSamplingRule",
                Self::ListTagsForResource => "xray:ListTagsForResource",
                Self::TagResource => "xray:TagResource",
                Self::UntagResource => "xray:UntagResource",
                Self::UpdateSamplingRule => "xray:UpdateSamplingRule",
            }
        }
    }
}
