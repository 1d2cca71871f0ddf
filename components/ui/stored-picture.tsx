type StoredPictureProps = Readonly<{ src: string; alt: string; className: string }>;

/** A picture of the body's store in its own bytes, not resized: what is looked at is what was hashed. */
export function StoredPicture({ src, alt, className }: StoredPictureProps) {
  // eslint-disable-next-line @next/next/no-img-element -- the framework's image would show other bytes
  return <img src={src} alt={alt} loading="lazy" className={className} />;
}
